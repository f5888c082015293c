/** Conditions that decisions have set. */
export const boardConditions = {
  'board.conditions.heading': 'Vilkår',
  'board.conditions.none':
    'Ingen vilkår. Når styringsgruppen sier ja med vilkår, står de her med hvem som har ansvaret, og fristen.',
  'board.conditions.met': 'Oppfylt',
  'board.conditions.open': 'Gjenstår',
  'board.conditions.settled': 'meldt oppfylt {date} av {name}',
  'board.conditions.decision': 'vedtak {citation}',
  'board.conditions.settle': 'Meld oppfylt',
  'board.conditions.settleThis': 'Meld oppfylt: {condition}',
  'board.conditions.settleHeading': 'Vilkåret er oppfylt',
  'board.conditions.note': 'Hvordan er vilkåret oppfylt?',
  'board.conditions.reopen': 'Åpne igjen',
  'board.conditions.reopenThis': 'Åpne igjen: {condition}',
  'board.conditions.reopenHeading': 'Vilkåret er ikke oppfylt likevel',
  'board.conditions.reopenReason': 'Hva viste seg å mangle?',
} as const
