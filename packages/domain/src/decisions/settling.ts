import type { DecisionRule } from '../governance/decision-rule.ts'
import type { BallotChoice } from './events.ts'
import { againstIn, chairOf, isPassed, tallyOf } from './majority.ts'
import { isEmpty, type SeatStanding } from './seats.ts'
import { splitChoice, type Voter, votersOf } from './voters.ts'

/**
 * Whether no vote that is still missing can change the result.
 *
 * The result grows with each vote: who votes for instead of against never harms. So it is certain when it comes out the
 * same at both ends: everybody who is missing for, as far as they still can, and everybody against. A casting vote breaks
 * that order, since the chair's own ballot decides who settles a tie; so whatever may still come from the seat of a
 * leader, from its member or from a deputy, is tried one by one.
 */
export function isCertain(rule: DecisionRule, seats: readonly SeatStanding[]): boolean {
  if (rule.inWriting === 'allAgree') return seats.some(({ ballot }) => ballot !== undefined && !agrees(ballot))
  const results = completionsByChair(rule, seats).flatMap((known) => {
    const chair = chairOf(known)?.ballot?.choice
    const voters = votersOf(rule, known, false)
    return [best, worst].map((end) => {
      const ended = voters.map((voter) => end(rule, voter))
      return isPassed(rule, ended, tallyOf(ended), chair)
    })
  })
  return results.every((result) => result === results[0])
}

/** Whether a ballot agrees to the proposal and to deciding in writing. DEC-41. */
export function agrees({
  choice,
  inWriting,
}: {
  readonly choice: BallotChoice
  readonly inWriting?: boolean
}): boolean {
  return choice === 'yes' && inWriting === true
}

/** The vote as it may become by what those who may chair still do; they may also stay silent. */
function completionsByChair(rule: DecisionRule, seats: readonly SeatStanding[]): readonly (readonly SeatStanding[])[] {
  if (!rule.castingVote || rule.castingVoteOf !== 'chair') return [seats]
  const choices: readonly BallotChoice[] = rule.abstention === 'notAllowed' ? ['yes', 'no'] : ['yes', 'no', 'blank']
  const leading = seats.filter(
    (seat) => (seat.role === 'steeringLeader' || seat.role === 'steeringDeputyLeader') && isMissing(seat),
  )
  return leading.reduce<readonly (readonly SeatStanding[])[]>(
    (known, { seat: id }) =>
      known.flatMap((each) => [
        silenced(each, id),
        ...choices.flatMap((choice) => [false, true].map((asDeputy) => withBallot(each, id, choice, asDeputy))),
      ]),
    [seats],
  )
}

function silenced(seats: readonly SeatStanding[], id: string): readonly SeatStanding[] {
  return seats.map((seat) => (seat.seat === id ? { ...seat, silent: true } : seat))
}

/** A seat whose vote is missing; where a deputy has not voted yet, the member may still come back. */
function isMissing(seat: SeatStanding): boolean {
  return seat.ballot === undefined && !isEmpty(seat)
}

function withBallot(
  seats: readonly SeatStanding[],
  id: string,
  choice: BallotChoice,
  asDeputy: boolean,
): readonly SeatStanding[] {
  return seats.map((seat) =>
    seat.seat === id ? { ...seat, ballot: { seat: id, person: seat.holder ?? id, asDeputy, choice, at: '' } } : seat,
  )
}

/** The most that a voter can still do for a proposal. */
function best(rule: DecisionRule, voter: Voter): Voter {
  return furthest(rule, voter, 'yes', (left, right) => weight(rule, left) >= weight(rule, right))
}

/** The most that a voter can still do against it. */
function worst(rule: DecisionRule, voter: Voter): Voter {
  return furthest(rule, voter, 'no', (left, right) => weight(rule, left) <= weight(rule, right))
}

function furthest(
  rule: DecisionRule,
  voter: Voter,
  wanted: BallotChoice,
  isFurther: (left: BallotChoice, right: BallotChoice) => boolean,
): Voter {
  const { choice, leaning, missing } = voter
  if (choice !== undefined) return voter
  if (missing === 0) return leaning === undefined ? voter : { ...voter, choice: leaning }
  if (leaning === undefined) return { ...voter, choice: wanted }
  const split = splitChoice(rule)
  return { ...voter, choice: isFurther(leaning, split) ? leaning : split }
}

function weight(rule: DecisionRule, choice: BallotChoice): number {
  const counted = { yes: 0, no: 0, blank: 0, [choice]: 1 }
  return counted.yes - againstIn(rule, counted)
}
