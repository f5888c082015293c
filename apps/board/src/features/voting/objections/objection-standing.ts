import type { Proposal } from '../documents.ts'
import type { Objection } from '../seat-document.ts'

/** How an objection stands. One that is open when the vote ends stays undecided for good. */
export type ObjectionStanding = 'open' | 'undecided' | NonNullable<Objection['outcome']>

export function standingOf(
  { state }: Pick<Proposal, 'state'>,
  { outcome }: Pick<Objection, 'outcome'>,
): ObjectionStanding {
  if (outcome !== null) return outcome
  return state === 'open' ? 'open' : 'undecided'
}
