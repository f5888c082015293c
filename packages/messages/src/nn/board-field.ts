import type { boardField as nb } from '../nb/board-field.ts'
import type { Translation } from '../text-types.ts'

export const boardField = {
  'board.field.readAs': 'Blir lese som {amount}.',
  'board.field.number.needed.kroner': 'Skriv beløpet i heile kroner, berre med siffer. Til dømes 250\u00A0000.',
  'board.field.number.needed.days': 'Skriv talet på heile dagar, berre med siffer. Til dømes 14.',
  'board.field.number.needed.events': 'Skriv nummeret med siffer.',
  'board.field.number.fraction.kroner': 'Skriv heile kroner, utan øre. Til dømes 250\u00A0000.',
  'board.field.number.fraction.days': 'Skriv heile dagar, utan desimalar. Til dømes 14.',
  'board.field.number.fraction.events': 'Skriv eit heilt tal, utan desimalar.',
  'board.field.number.ambiguous':
    'Dette kan bety {one} eller {other}. Skriv det utan komma og punktum, gjerne med mellomrom mellom tusena.',
  'board.field.number.grouping':
    'Vi er usikre på kvar tusena er. Skriv tre siffer etter kvart mellomrom, til dømes 1\u00A0250\u00A0000.',
  'board.field.number.leadingZero': 'Skriv talet utan nullar framføre.',
  'board.field.number.tooLow': 'Talet er for lågt. Skriv {min} eller meir.',
  'board.field.number.tooHigh': 'Talet er for høgt. Skriv {max} eller mindre.',
  'board.field.date.unfinished': 'Skriv ein heil dato som finst: dag, månad og år.',
  'board.field.date.outOfRange': 'Sjå over året. Skriv ein dato frå {from} til {to}.',
  'board.field.date.beforeFirst': 'Den siste dagen kan ikkje vere før den første. Skriv {from} eller seinare.',
  'board.field.time.unfinished': 'Skriv heile klokkeslettet: timar og minutt. Til dømes 15:00.',
  'board.field.time.skipped':
    'Klokka blir stilt fram den natta, og {time} finst ikkje. Skriv eit klokkeslett før 02:00 eller frå 03:00.',
  'board.field.time.twice':
    'Klokka blir stilt tilbake den natta, og {time} kjem to gonger. Skriv eit klokkeslett før 02:00 eller frå 03:00.',
} as const satisfies Translation<typeof nb>
