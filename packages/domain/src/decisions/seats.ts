import { deputiesFor, seatsOn } from '../governance/queries.ts'
import type { StartedProject } from '../project/state.ts'
import type { Seat } from './events.ts'
import type { Ballot, HandOver, Proposal } from './state.ts'

/** A seat as it stands in one vote: who sits in it, and what counts as its ballot. */
export interface SeatStanding extends Seat {
  readonly handOver?: HandOver
  /** Who may vote from it now; nobody when the member is disqualified and has no deputy. */
  readonly holder?: string
  /** The last ballot of the one who sits in it. A ballot cast before the seat changed hands counts no more. DEC-16. */
  readonly ballot?: Ballot
}

/** Every seat of the roster as it stands. */
export function seatStandings({ roster, handOvers, ballots }: Proposal): readonly SeatStanding[] {
  return roster.map((seat) => {
    const handOver = Object.hasOwn(handOvers, seat.seat) ? handOvers[seat.seat] : undefined
    const holder = handOver === undefined ? seat.person : handOver.deputy
    const ballot = ballots.findLast((cast) => cast.seat === seat.seat && cast.person === holder)
    return {
      ...seat,
      ...(handOver === undefined ? {} : { handOver }),
      ...(holder === undefined ? {} : { holder }),
      ...(ballot === undefined ? {} : { ballot }),
    }
  })
}

/** The seats of the steering group on a day, as a vote that begins on that day takes them. DEC-24. */
export function rosterOn(project: StartedProject, day: string): readonly Seat[] {
  return seatsOn(project, day).map(({ id, person, role, partner }) => ({ seat: id, person, role, partner }))
}

/** The people who could step in for a seat in this vote: its deputies who sit in no seat of their own or another's. */
export function possibleDeputies(
  project: StartedProject,
  proposal: Proposal,
  { seat, partner }: Pick<Seat, 'seat' | 'partner'>,
  day: string,
): readonly string[] {
  const busy = seatStandings(proposal).flatMap((other) =>
    other.seat === seat ? [other.person] : [other.holder, other.person],
  )
  return deputiesFor(project, seat, partner, day)
    .map(({ person }) => person)
    .filter((person) => !busy.includes(person))
}

/** Whether someone may still vote from a seat: the holder's own role, or the deputy's, must be in force on the day. */
export function mayVoteFrom(project: StartedProject, standing: SeatStanding, person: string, day: string): boolean {
  if (standing.holder !== person) return false
  if (standing.handOver !== undefined) {
    return deputiesFor(project, standing.seat, standing.partner, day).some((deputy) => deputy.person === person)
  }
  return seatsOn(project, day).some(({ id }) => id === standing.seat)
}
