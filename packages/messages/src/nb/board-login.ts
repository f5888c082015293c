/** Choosing who to be in the demonstration. */
export const boardLogin = {
  'board.login.heading': 'Hvem vil du være?',
  'board.login.intro':
    'Dette er en demonstrasjon med oppdiktede personer og prosjekter. Velg en person, så ser du Samstyre slik hun eller han ser det. Du kan bytte så ofte du vil.',
  'board.login.acrossProjects': 'På tvers av prosjektene',
  'board.login.registrar': 'Uten rolle i et prosjekt',
  'board.login.current': 'logget inn nå',
  'board.login.logOut': 'Logg ut',
} as const
