import type { boardConditions as nb } from '../nb/board-conditions.ts'
import type { Translation } from '../text-types.ts'

export const boardConditions = {
  'board.conditions.heading': 'Vilkår',
  'board.conditions.none':
    'Ingen vilkår. Når styringsgruppa seier ja på vilkår, står dei her med kven som har ansvaret, og fristen.',
  'board.conditions.met': 'Oppfylt',
  'board.conditions.open': 'Står att',
  'board.conditions.settled': 'meldt oppfylt {date} av {name}',
  'board.conditions.decision': 'vedtak {citation}',
  'board.conditions.settle': 'Meld oppfylt',
  'board.conditions.note': 'Korleis er vilkåret oppfylt?',
  'board.conditions.noteMissing': 'Skriv korleis vilkåret er oppfylt.',
  'board.conditions.send': 'Meld oppfylt',
  'board.conditions.cancel': 'Avbryt',
  'board.conditions.reopen': 'Opne att',
  'board.conditions.reopenReason': 'Kvifor er vilkåret ikkje oppfylt likevel?',
  'board.conditions.reopenMissing': 'Skriv kvifor vilkåret må opnast att.',
} as const satisfies Translation<typeof nb>
