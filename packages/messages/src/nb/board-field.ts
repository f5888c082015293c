/** What stands beside a field: how it was read, and why it is not taken. Each says what to type. */
export const boardField = {
  'board.field.readAs': 'Leses som {amount}.',
  'board.field.number.needed.kroner': 'Skriv beløpet i hele kroner, bare med sifre. For eksempel 250\u00A0000.',
  'board.field.number.needed.days': 'Skriv antallet hele dager, bare med sifre. For eksempel 14.',
  'board.field.number.needed.events': 'Skriv nummeret med sifre.',
  'board.field.number.fraction.kroner': 'Skriv hele kroner, uten øre. For eksempel 250\u00A0000.',
  'board.field.number.fraction.days': 'Skriv hele dager, uten desimaler. For eksempel 14.',
  'board.field.number.fraction.events': 'Skriv et helt tall, uten desimaler.',
  'board.field.number.ambiguous':
    'Dette kan bety {one} eller {other}. Skriv det uten komma og punktum, gjerne med mellomrom mellom tusenene.',
  'board.field.number.grouping':
    'Vi er usikre på hvor tusenene er. Skriv tre sifre etter hvert mellomrom, for eksempel 1\u00A0250\u00A0000.',
  'board.field.number.leadingZero': 'Skriv tallet uten nuller foran.',
  'board.field.number.tooLow': 'Tallet er for lavt. Skriv {min} eller mer.',
  'board.field.number.tooHigh': 'Tallet er for høyt. Skriv {max} eller mindre.',
  'board.field.date.unfinished': 'Skriv en hel dato som finnes: dag, måned og år.',
  'board.field.date.outOfRange': 'Se over året. Skriv en dato fra {from} til {to}.',
  'board.field.date.beforeFirst': 'Den siste dagen kan ikke være før den første. Skriv {from} eller senere.',
  'board.field.time.unfinished': 'Skriv hele klokkeslettet: timer og minutter. For eksempel 15:00.',
  'board.field.time.skipped':
    'Klokken stilles fram den natten, og {time} finnes ikke. Skriv et klokkeslett før 02:00 eller fra 03:00.',
  'board.field.time.twice':
    'Klokken stilles tilbake den natten, og {time} kommer to ganger. Skriv et klokkeslett før 02:00 eller fra 03:00.',
} as const
