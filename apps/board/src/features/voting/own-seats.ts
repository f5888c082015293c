import type { Proposal } from './documents.ts'
import type { Seat } from './seat-document.ts'

/** The seats the reader may vote from now, as the vote shows them. */
export function ownSeats({ seats, mySeats }: Pick<Proposal, 'seats' | 'mySeats'>): readonly Seat[] {
  return seats.filter(({ seat }) => mySeats.some((mine) => mine.seat === seat))
}

/** Whether the vote of this seat would be the last one: nobody else can still vote, and nothing has to be decided first. */
export function isLastVote({ seats, objections }: Pick<Proposal, 'seats' | 'objections'>, { seat }: Seat): boolean {
  if (objections.some(({ outcome }) => outcome === null)) return false
  return seats.every((other) => other.seat === seat || other.ballot !== null || !canStillVote(other))
}

function canStillVote({ counts, holder, expected }: Seat): boolean {
  return counts && (holder !== null || expected)
}
