/** The life of a project as a railway line. */
export const boardLine = {
  'board.line.heading': 'Veien fra idé til drift',
  'board.line.label': 'Faser og beslutningspunkter i rekkefølge',
  'board.line.here': 'prosjektet er her nå',
  'board.line.gate': 'Beslutningspunkt {number}',
  'board.line.since': 'siden {date} · {days}',
  'board.line.sinceAgain': '{visit}. gang, siden {date} · {days}',
  'board.line.stay': '{from} – {to}',
  'board.line.passed': 'passert {date}, vedtak {citation}',
  'board.line.deciding': '{voted} av {seats} har stemt, frist {when}',
  'board.line.missing': '{count} {count|kriterium|kriterier} mangler',
  'board.line.blocked': '{count} avvik over toleransen sperrer',
  'board.line.held': 'på vent til {date}',
  'board.line.ahead': '{met} av {total} kriterier oppfylt',
} as const
