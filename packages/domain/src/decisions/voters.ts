import type { DecisionRule } from '../governance/decision-rule.ts'
import type { BallotChoice } from './events.ts'
import { isEmpty, type SeatStanding } from './seats.ts'

/** What counts as one vote: a seat, or a partner with all its seats. */
export interface Voter {
  readonly id: string
  /** Absent while the vote is still missing. A partner whose members differ has the one that the rule gives it. */
  readonly choice?: BallotChoice
  /** What a partner's members have agreed on so far, while some of them are still to vote. */
  readonly leaning?: BallotChoice
  /** True for a partner whose members voted differently. DEC-22, DEC-38. */
  readonly split: boolean
  /** Whether the leader of the steering group votes here: who settles a tie under rules that name no chair. */
  readonly leads: boolean
  /** How many of its seats may still vote. */
  readonly missing: number
}

/** The voters under a rule. An empty seat neither votes nor counts. */
export function votersOf(rule: DecisionRule, seats: readonly SeatStanding[], final: boolean): readonly Voter[] {
  const counting = seats.filter((seat) => !isEmpty(seat))
  if (rule.voters === 'members') return counting.map(memberVoter)
  return partnersOf(counting).map((partner) =>
    partnerVoter(
      rule,
      partner,
      counting.filter((seat) => seat.partner === partner),
      final,
    ),
  )
}

/** How many voters a quorum of all seats is a part of, whoever has a vote in the case. DEC-39. */
export function allVoters({ voters }: DecisionRule, seats: readonly SeatStanding[]): number {
  return voters === 'members' ? seats.length : partnersOf(seats).length
}

function partnersOf(seats: readonly SeatStanding[]): readonly string[] {
  return [...new Set(seats.map(({ partner }) => partner))]
}

function memberVoter({ seat, role, ballot, silent }: SeatStanding): Voter {
  return {
    id: seat,
    ...(ballot === undefined ? {} : { choice: ballot.choice }),
    split: false,
    leads: role === 'steeringLeader',
    missing: ballot === undefined && silent !== true ? 1 : 0,
  }
}

/** A partner's vote is what all its members agree on; until the time is up all of them have to vote. DEC-22. */
function partnerVoter(rule: DecisionRule, partner: string, seats: readonly SeatStanding[], final: boolean): Voter {
  const ballots = seats.flatMap(({ ballot }) => (ballot === undefined ? [] : [ballot.choice]))
  const [first] = ballots
  const missing = seats.filter(({ ballot, silent }) => ballot === undefined && silent !== true).length
  const waiting = ballots.length < seats.length && !final
  const leads = seats.some(({ role }) => role === 'steeringLeader')
  const about = { id: partner, leads, missing }
  if (first === undefined) return { ...about, split: false }
  if (ballots.some((choice) => choice !== first)) return { ...about, choice: splitChoice(rule), split: true }
  return waiting ? { ...about, leaning: first, split: false } : { ...about, choice: first, split: false }
}

/** How a partner counts whose members differ. DEC-38. */
export function splitChoice({ splitPartner }: DecisionRule): BallotChoice {
  return splitPartner === 'against' ? 'no' : 'blank'
}
