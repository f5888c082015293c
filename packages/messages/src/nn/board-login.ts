import type { boardLogin as nb } from '../nb/board-login.ts'
import type { Translation } from '../text-types.ts'

export const boardLogin = {
  'board.login.heading': 'Kven vil du vere?',
  'board.login.intro':
    'Dette er ein demonstrasjon med oppdikta personar og prosjekt. Vel ein person, så ser du Samstyre slik ho eller han ser det. Du kan byte så ofte du vil.',
  'board.login.acrossProjects': 'På tvers av prosjekta',
  'board.login.registrar': 'Utan rolle i eit prosjekt',
  'board.login.current': 'logga inn no',
  'board.login.logOut': 'Logg ut',
} as const satisfies Translation<typeof nb>
