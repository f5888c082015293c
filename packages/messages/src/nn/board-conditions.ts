import type { boardConditions as nb } from '../nb/board-conditions.ts'
import type { Translation } from '../text-types.ts'

export const boardConditions = {
  'board.conditions.heading': 'Vilkår',
  'board.conditions.none':
    'Ingen vilkår. Når styringsgruppa seier ja med vilkår, står dei her med kven som har ansvaret, og fristen.',
  'board.conditions.met': 'Oppfylt',
  'board.conditions.open': 'Står att',
  'board.conditions.settled': 'meldt oppfylt {date} av {name}',
  'board.conditions.decision': 'vedtak {citation}',
  'board.conditions.settle': 'Meld oppfylt',
  'board.conditions.settleThis': 'Meld oppfylt: {condition}',
  'board.conditions.settleHeading': 'Vilkåret er oppfylt',
  'board.conditions.note': 'Korleis er vilkåret oppfylt?',
  'board.conditions.reopen': 'Opne att',
  'board.conditions.reopenThis': 'Opne att: {condition}',
  'board.conditions.reopenHeading': 'Vilkåret er ikkje oppfylt likevel',
  'board.conditions.reopenReason': 'Kva viste seg å mangle?',
} as const satisfies Translation<typeof nb>
