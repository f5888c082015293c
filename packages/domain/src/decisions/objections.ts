import { representativesOf } from '../governance/queries.ts'
import type { StartedProject } from '../project/state.ts'
import type { ObjectionOutcome } from './events.ts'
import { quorumOf } from './quorum.ts'
import { isEmpty, type SeatStanding, seatStandings } from './seats.ts'
import type { Objection, Proposal } from './state.ts'
import { votersOf } from './voters.ts'

/** Who decides on an objection: seats of the body, or the representatives of the member's partner. DEC-45. */
export interface Judges {
  readonly seats: readonly SeatStanding[]
  /** Those who decide instead where the seats cannot. */
  readonly representatives: readonly string[]
}

export function hasOpenObjection({ objections }: Pick<Proposal, 'objections'>): boolean {
  return objections.some(({ outcome }) => outcome === undefined)
}

export function findObjection({ objections }: Pick<Proposal, 'objections'>, id: string): Objection | undefined {
  return objections.find((known) => known.id === id)
}

/** Who decides on an objection on a day. */
export function judgesOf(project: StartedProject, proposal: Proposal, seat: string, day: string): Judges {
  const standings = seatStandings(project, proposal, day)
  const about = standings.find((standing) => standing.seat === seat)
  const deciding = decidingSeats(proposal, standings, seat)
  if (isEnough(standings, deciding)) return { seats: deciding, representatives: [] }
  const representatives = about === undefined ? [] : representativesOf(project, about.partner, day)
  return { seats: [], representatives: [...new Set(representatives)].filter((person) => person !== about?.person) }
}

/**
 * The seats that decide: without the one it is about, and without the others of whom the same is said or who are
 * disqualified; all of them where so few are left that the quorum is missing and several are concerned.
 */
function decidingSeats(proposal: Proposal, standings: readonly SeatStanding[], seat: string): readonly SeatStanding[] {
  const seated = standings.filter(({ holder }) => holder !== undefined)
  const concerned = concernedSeats(proposal, standings)
  const others = seated.filter((each) => each.seat !== seat && !concerned.has(each.seat))
  if (concerned.size < 2 || hasQuorum(proposal, standings, others)) return others
  return seated
}

function concernedSeats({ objections }: Proposal, standings: readonly SeatStanding[]): ReadonlySet<string> {
  const disqualified = standings.filter(isEmpty)
  const said = objections.filter(({ outcome, cause }) => outcome === undefined && cause === 'disqualified')
  return new Set([...disqualified, ...said].map(({ seat }) => seat))
}

/** Whether these seats could still reach the quorum of the vote by themselves. */
function hasQuorum({ rule }: Proposal, standings: readonly SeatStanding[], deciding: readonly SeatStanding[]): boolean {
  const asIfVoting = deciding.map((seat) => ({
    ...seat,
    ballot: { seat: seat.seat, person: seat.holder ?? '', asDeputy: false, choice: 'yes' as const, at: '' },
  }))
  const silent = standings.filter(({ seat }) => !deciding.some((each) => each.seat === seat))
  const voters = votersOf(rule, [...asIfVoting, ...silent.map(({ ballot: _, ...seat }) => seat)], true)
  const { present, needed } = quorumOf(rule, standings, voters)
  return present >= needed
}

/** Seats of two partners at least, in a body of several partners; anybody at all in a body of one. */
function isEnough(standings: readonly SeatStanding[], deciding: readonly SeatStanding[]): boolean {
  return partnersOf(deciding) >= Math.min(2, partnersOf(standings))
}

function partnersOf(seats: readonly SeatStanding[]): number {
  return new Set(seats.map(({ partner }) => partner)).size
}

/**
 * What an objection has come to; nothing while it is open. Upheld by more than half of those who decide, from at least
 * two partners where the body has several; dismissed when that can no longer come about; fallen when nobody can decide.
 */
export function outcomeOf(
  project: StartedProject,
  proposal: Proposal,
  { seat, rulings }: Pick<Objection, 'seat' | 'rulings'>,
  day: string,
): ObjectionOutcome | undefined {
  const judges = judgesOf(project, proposal, seat, day)
  const saidBy = (person: string | undefined) => rulings.findLast((ruling) => ruling.person === person)?.upholds
  if (judges.seats.length === 0) {
    if (judges.representatives.length === 0) return 'fell'
    return majority(judges.representatives.map(saidBy))
  }
  const said = judges.seats.map(({ holder, partner }) => ({ partner, upholds: saidBy(holder) }))
  const several = partnersOf(seatStandings(project, proposal, day)) > 1
  const outcome = majority(said.map(({ upholds }) => upholds))
  const partnersWhere = (may: (upholds: boolean | undefined) => boolean) =>
    new Set(said.flatMap(({ partner, upholds }) => (may(upholds) ? [partner] : []))).size
  if (several && partnersWhere((upholds) => upholds !== false) < 2) return 'dismissed'
  if (outcome === 'upheld' && several && partnersWhere((upholds) => upholds === true) < 2) return undefined
  return outcome
}

function majority(said: readonly (boolean | undefined)[]): ObjectionOutcome | undefined {
  const upholding = said.filter((upholds) => upholds === true).length
  const dismissing = said.filter((upholds) => upholds === false).length
  if (upholding * 2 > said.length) return 'upheld'
  return dismissing * 2 >= said.length ? 'dismissed' : undefined
}

/** Whether somebody is among those who decide on an objection, and from which seat. */
export function judging({ seats, representatives }: Judges, person: string): { readonly seat?: string } | undefined {
  const seat = seats.find(({ holder }) => holder === person)?.seat
  if (seat !== undefined) return { seat }
  return representatives.includes(person) ? {} : undefined
}

/** Whether a seat lost a ballot to an objection: its member may protest. DEC-46. */
export function lostBallot(proposal: Proposal, { seat, handOver, person }: SeatStanding): boolean {
  if (handOver?.objection === undefined) return false
  return proposal.ballots.some(
    (cast) => cast.seat === seat && !cast.asDeputy && cast.person === (handOver.member ?? person),
  )
}
