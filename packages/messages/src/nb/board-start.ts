/** Starting a project. */
export const boardStart = {
  'board.start.heading': 'Start et prosjekt',
  'board.start.intro':
    'Gi prosjektet et navn og velg prosessen det skal følge. Partnere, roller og beslutningsregler legger du inn etterpå.',
  'board.start.name': 'Navn på prosjektet',
  'board.start.nameHelp': 'Slik det skal stå i møtepapirer og vedtak.',
  'board.start.nameMissing': 'Skriv hva prosjektet heter.',
  'board.start.purpose': 'Formål',
  'board.start.purposeHelp': 'Hva skal innbyggerne få? Feltet er valgfritt.',
  'board.start.definition': 'Prosess',
  'board.start.definitionVersion': '{name}, versjon {version}',
  'board.start.send': 'Start prosjektet',
} as const
