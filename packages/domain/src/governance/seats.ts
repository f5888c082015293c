import { isSteeringRole } from '../vocabulary.ts'
import { overlaps, type Period } from './period.ts'
import type { Assignment, GovernanceState, SeatState } from './state.ts'

/** Every seat that there is now, in the order they came. */
export function seatsThere({ seats }: GovernanceState): readonly SeatState[] {
  return [...seats.values()].filter(({ removed }) => removed === undefined)
}

/** Whether nobody sits in a seat on any day of a period. */
export function isFree({ assignments }: GovernanceState, seat: string, period: Period, except?: string): boolean {
  return ![...assignments.values()].some((held) => held.seat === seat && held.id !== except && overlaps(held, period))
}

/**
 * The seat that a role sits in, with the rank it has from then on; none for a role without a seat. GOV-19.
 *
 * A role that names no seat takes over one of its partner's that is free, of the same rank if there is one; otherwise
 * the seat is new and called as the assignment is.
 */
export function seatFor(state: GovernanceState, held: Assignment): SeatState | undefined {
  const { id, role, partner } = held
  if (!isSteeringRole(role) || partner === undefined) return undefined
  if (held.seat !== undefined) return { id: held.seat, partner, role }
  const free = seatsThere(state).filter((seat) => seat.partner === partner && isFree(state, seat.id, held))
  const taken = free.find((seat) => seat.role === role) ?? free[0]
  return taken === undefined ? { id, partner, role } : { ...taken, role }
}
