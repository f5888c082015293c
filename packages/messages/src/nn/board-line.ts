import type { boardLine as nb } from '../nb/board-line.ts'
import type { Translation } from '../text-types.ts'

export const boardLine = {
  'board.line.heading': 'Vegen frå idé til drift',
  'board.line.label': 'Fasar og avgjerdspunkt i rekkjefølgje',
  'board.line.here': 'prosjektet er her no',
  'board.line.gate': 'Avgjerdspunkt {number}',
  'board.line.since': 'sidan {date} · {days}',
  'board.line.sinceAgain': '{visit}. gong, sidan {date} · {days}',
  'board.line.stay': '{from} – {to}',
  'board.line.passed': 'passert {date}, vedtak {citation}',
  'board.line.deciding': '{voted} av {seats} har stemt, frist {when}',
  'board.line.missing': '{count} {count|kriterium|kriterium} manglar',
  'board.line.blocked': '{count} avvik over toleransen sperrar',
  'board.line.held': 'på vent til {date}',
  'board.line.ahead': '{met} av {total} kriterium oppfylt',
} as const satisfies Translation<typeof nb>
