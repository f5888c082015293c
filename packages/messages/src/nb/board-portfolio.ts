/** The list of projects. */
export const boardPortfolio = {
  'board.portfolio.heading': 'Prosjekter',
  'board.portfolio.start': 'Start et prosjekt',
  'board.portfolio.search': 'Søk i prosjektnavn',
  'board.portfolio.phase': 'Fase',
  'board.portfolio.partner': 'Partner',
  'board.portfolio.status': 'Status',
  'board.portfolio.all': 'Alle',
  'board.portfolio.awaitingMe': 'Venter på meg',
  'board.portfolio.overTolerance': 'Avvik over toleransen',
  'board.portfolio.count': '{count} {count|prosjekt|prosjekter}',
  'board.portfolio.none':
    'Du er ikke med i noen prosjekter ennå. Når en prosjektleder gir deg en rolle, dukker prosjektet opp her.',
  'board.portfolio.noMatch':
    'Ingen prosjekter passer med det du har valgt. Ta bort et filter, eller søk etter noe annet.',
  'board.portfolio.showAll': 'Vis alle prosjektene',
  'board.portfolio.gate': 'Beslutningspunkt {number}',
  'board.portfolio.criteria': '{met} av {total} {total|kriterium|kriterier} oppfylt',
  'board.portfolio.since': 'siden {date}',
  'board.portfolio.awaiting': '{count} venter på deg',
  'board.portfolio.over': '{count} avvik over toleransen',
  'board.portfolio.deviations': '{count} {count|åpent|åpne} avvik',
  'board.portfolio.updated': 'endret {when}',
} as const
