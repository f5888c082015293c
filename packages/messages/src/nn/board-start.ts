import type { boardStart as nb } from '../nb/board-start.ts'
import type { Translation } from '../text-types.ts'

export const boardStart = {
  'board.start.heading': 'Start eit prosjekt',
  'board.start.intro':
    'Gje prosjektet eit namn og vel prosessen det skal følgje. Partnarar, roller og avgjerdsreglar legg du inn etterpå.',
  'board.start.name': 'Namn på prosjektet',
  'board.start.nameHelp': 'Slik det skal stå i møtepapir og vedtak.',
  'board.start.nameMissing': 'Skriv kva prosjektet heiter.',
  'board.start.purpose': 'Føremål',
  'board.start.purposeHelp': 'Kva skal innbyggjarane få? Feltet er valfritt.',
  'board.start.definition': 'Prosess',
  'board.start.definitionVersion': '{name}, versjon {version}',
  'board.start.send': 'Start prosjektet',
} as const satisfies Translation<typeof nb>
