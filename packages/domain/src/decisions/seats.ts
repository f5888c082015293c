import { allSeats, deputiesFor, isTakenOver, seatBehind, seatsOn, sitterOf } from '../governance/queries.ts'
import type { StartedProject } from '../project/state.ts'
import { lastDayOf } from './deadline.ts'
import type { Seat, VacantSeat } from './events.ts'
import type { Ballot, HandOver, Proposal } from './state.ts'

/** A seat as it stands in one vote: who sits in it, and what counts as its ballot. */
export interface SeatStanding extends VacantSeat {
  /** Its member on the day; absent while the seat is vacant. */
  readonly person?: string
  readonly handOver?: HandOver
  /** Who may vote from it now: the member, or the deputy who has stepped in. DEC-48. */
  readonly holder?: string
  /** True for a seat without a holder that somebody takes over before the deadline. DEC-49. */
  readonly expected?: true
  /** Only where completions of a vote are tried: this one stays silent. */
  readonly silent?: true
  /** The ballot that counts. DEC-53. */
  readonly ballot?: Ballot
}

/**
 * Every seat of the vote as it stands on a day.
 *
 * Once the votes were counted it is as it was then, whoever has taken over since.
 */
export function seatStandings(project: StartedProject, proposal: Proposal, day: string): readonly SeatStanding[] {
  return [...proposal.roster, ...(proposal.vacant ?? [])].map((seat) => {
    const { seat: id, role, partner } = seat
    const person = memberOf(project, proposal, seat, day)
    const ballot = (handOver: HandOver | undefined) => countingBallot(proposal, id, handOver)
    const handOver = standingHandOver(proposal, id, person)
    const holder = handOver === undefined ? person : deputyInForce(project, proposal, seat, handOver, day)
    const cast = ballot(handOver)
    const expected = holder === undefined && isExpected(project, proposal, id, handOver, day)
    return {
      seat: id,
      role,
      partner,
      ...(person === undefined ? {} : { person }),
      ...(handOver === undefined ? {} : { handOver }),
      ...(holder === undefined ? {} : { holder }),
      ...(expected ? { expected } : {}),
      ...(cast === undefined ? {} : { ballot: cast }),
    }
  })
}

/**
 * Whether a vote surely waits for a member who sits in one of these seats, told without counting it: one of them has
 * neither voted nor left the seat to anybody. DEC-49.
 */
export function waitsForMember(proposal: Proposal, seated: ReadonlySet<string>): boolean {
  return [...proposal.roster, ...(proposal.vacant ?? [])].some(
    ({ seat }) =>
      seated.has(seat) &&
      !Object.hasOwn(proposal.handOvers, seat) &&
      countingBallot(proposal, seat, undefined) === undefined,
  )
}

/** Whether a seat has no vote in the case: its member is disqualified and nobody has stepped in. DEC-39. */
export function isEmpty({ handOver }: Pick<SeatStanding, 'handOver'>): boolean {
  return handOver?.cause === 'disqualified' && handOver.deputy === undefined
}

function memberOf(
  project: StartedProject,
  proposal: Proposal,
  seat: Seat | VacantSeat,
  day: string,
): string | undefined {
  if (proposal.state === 'open') return sitterOf(project, seatBehind(project, seat.seat), day)
  const counted = proposal.closing?.sitters ?? proposal.advice?.sitters
  if (counted === undefined) return 'person' in seat ? seat.person : undefined
  return counted.find((sitter) => sitter.seat === seat.seat)?.person
}

/** A hand-over is about one member: whoever takes the seat over sits in it, unless a deputy's ballot counts. DEC-54. */
function standingHandOver({ handOvers, ballots, renewal }: Proposal, seat: string, person: string | undefined) {
  const handOver = Object.hasOwn(handOvers, seat) ? handOvers[seat] : undefined
  if (handOver?.member === undefined || person === undefined || handOver.member === person) return handOver
  const asked = ballots.slice(renewal?.earlier ?? 0)
  return asked.some((cast) => isByDeputy(cast, seat, handOver)) ? handOver : undefined
}

function deputyInForce(
  project: StartedProject,
  { state }: Proposal,
  { seat, partner }: Seat | VacantSeat,
  { deputy }: HandOver,
  day: string,
): string | undefined {
  if (state !== 'open' || deputy === undefined) return deputy
  return deputiesFor(project, seat, partner, day).some(({ person }) => person === deputy) ? deputy : undefined
}

function isExpected(
  project: StartedProject,
  proposal: Proposal,
  seat: string,
  handOver: HandOver | undefined,
  day: string,
): boolean {
  if (proposal.state !== 'open' || handOver !== undefined) return false
  return isTakenOver(project, seatBehind(project, seat), day, lastDayOf(proposal))
}

/**
 * The last ballot of the member's seat, or of the deputy it was handed to, since everybody was asked and since a member
 * was disqualified. DEC-34, DEC-53, DEC-54.
 */
function countingBallot(
  { ballots, renewal, dropped = {} }: Proposal,
  seat: string,
  handOver: HandOver | undefined,
): Ballot | undefined {
  const asked = renewal?.earlier ?? 0
  if (handOver !== undefined) return ballots.slice(asked).findLast((cast) => isByDeputy(cast, seat, handOver))
  return ballots.slice(Math.max(asked, dropped[seat] ?? 0)).findLast((cast) => isByMember(cast, seat))
}

function isByMember(cast: Ballot, seat: string): boolean {
  return cast.seat === seat && !cast.asDeputy
}

function isByDeputy(cast: Ballot, seat: string, { deputy }: HandOver): boolean {
  return cast.seat === seat && cast.asDeputy && cast.person === deputy
}

/** The seats of the steering group on a day, as a vote that begins on that day takes them. DEC-24. */
export function rosterOn(project: StartedProject, day: string): readonly Seat[] {
  return seatsOn(project, day).map(({ seat, person, role, partner }) => ({ seat, person, role, partner }))
}

/** The seats that nobody sits in on a day. */
export function vacantOn(project: StartedProject, day: string): readonly VacantSeat[] {
  const held = new Set(seatsOn(project, day).map(({ seat }) => seat))
  return allSeats(project)
    .filter(({ id }) => !held.has(id))
    .map(({ id: seat, role, partner }) => ({ seat, role, partner }))
}

/** The people who could step in for a seat in this vote: its deputies who sit in no seat of their own or another's. DEC-43. */
export function possibleDeputies(
  project: StartedProject,
  proposal: Proposal,
  { seat, partner }: Pick<Seat, 'seat' | 'partner'>,
  day: string,
): readonly string[] {
  const busy = seatStandings(project, proposal, day).flatMap((other) =>
    other.seat === seat ? [other.person] : [other.holder, other.person],
  )
  return deputiesFor(project, seat, partner, day)
    .map(({ person }) => person)
    .filter((person) => !busy.includes(person))
}
