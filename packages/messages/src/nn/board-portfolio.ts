import type { boardPortfolio as nb } from '../nb/board-portfolio.ts'
import type { Translation } from '../text-types.ts'

export const boardPortfolio = {
  'board.portfolio.heading': 'Prosjekt',
  'board.portfolio.start': 'Start eit prosjekt',
  'board.portfolio.search': 'Søk i prosjektnamn',
  'board.portfolio.phase': 'Fase',
  'board.portfolio.partner': 'Partnar',
  'board.portfolio.status': 'Status',
  'board.portfolio.all': 'Alle',
  'board.portfolio.awaitingMe': 'Ventar på meg',
  'board.portfolio.overTolerance': 'Avvik over toleransen',
  'board.portfolio.count': '{count} {count|prosjekt|prosjekt}',
  'board.portfolio.none':
    'Du er ikkje med i nokon prosjekt enno. Når ein prosjektleiar gjev deg ei rolle, dukkar prosjektet opp her.',
  'board.portfolio.noMatch':
    'Ingen prosjekt passar med det du har valt. Ta bort eit filter, eller søk etter noko anna.',
  'board.portfolio.showAll': 'Vis alle prosjekta',
  'board.portfolio.gate': 'Avgjerdspunkt {number}',
  'board.portfolio.criteria': '{met} av {total} {total|kriterium|kriterium} oppfylt',
  'board.portfolio.since': 'sidan {date}',
  'board.portfolio.awaiting': '{count} ventar på deg',
  'board.portfolio.over': '{count} avvik over toleransen',
  'board.portfolio.deviations': '{count} {count|ope|opne} avvik',
  'board.portfolio.updated': 'endra {when}',
} as const satisfies Translation<typeof nb>
