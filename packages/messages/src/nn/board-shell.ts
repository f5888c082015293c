import type { boardShell as nb } from '../nb/board-shell.ts'
import type { Translation } from '../text-types.ts'

export const boardShell = {
  'board.shell.product': 'Samstyre',
  'board.shell.skip': 'Hopp til innhaldet',
  'board.shell.navigation': 'Hovudmeny',
  'board.shell.tasks': 'Oppgåvene mine',
  'board.shell.projects': 'Prosjekt',
  'board.shell.waiting': '{count} {count|oppgåve ventar|oppgåver ventar} på deg',
  'board.shell.language': 'Språk',
  'board.shell.onBehalfOf': 'for {organisation}',
  'board.shell.switch': 'byt',
  'board.shell.switchPerson': 'Byt person',
  'board.shell.logIn': 'Logg inn',
  'board.shell.loading': 'Hentar sida',
  'board.shell.again': 'Prøv igjen',
  'board.shell.error': 'Sida kan ikkje visast',
  'board.shell.notFound': 'Sida finst ikkje',
  'board.shell.toProjects': 'Sjå alle prosjekta',
  'board.shell.past': 'Du ser prosjektet slik det var {at}.',
  'board.shell.pastRevision': 'Etter hending {revision}. Ingenting kan endrast her.',
  'board.shell.backToNow': 'Tilbake til no',
  'board.shell.due': 'frist {when}, {date}',
  'board.shell.overdue': 'fristen er ute, {date}',
  'board.shell.tolerance': '{value} mot toleranse {limit}',
  'board.shell.fresh': 'Nytt:',
} as const satisfies Translation<typeof nb>
