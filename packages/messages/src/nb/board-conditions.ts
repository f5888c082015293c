/** Conditions that decisions have set. */
export const boardConditions = {
  'board.conditions.heading': 'Vilkår',
  'board.conditions.none':
    'Ingen vilkår. Når styringsgruppen sier ja på vilkår, står de her med hvem som har ansvaret og fristen.',
  'board.conditions.met': 'Oppfylt',
  'board.conditions.open': 'Gjenstår',
  'board.conditions.settled': 'meldt oppfylt {date} av {name}',
  'board.conditions.decision': 'vedtak {citation}',
  'board.conditions.settle': 'Meld oppfylt',
  'board.conditions.note': 'Hvordan er vilkåret oppfylt?',
  'board.conditions.noteMissing': 'Skriv hvordan vilkåret er oppfylt.',
  'board.conditions.send': 'Meld oppfylt',
  'board.conditions.cancel': 'Avbryt',
  'board.conditions.reopen': 'Åpne igjen',
  'board.conditions.reopenReason': 'Hvorfor er vilkåret ikke oppfylt likevel?',
  'board.conditions.reopenMissing': 'Skriv hvorfor vilkåret må åpnes igjen.',
} as const
