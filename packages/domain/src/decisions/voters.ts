import type { DecisionRule } from '../governance/decision-rule.ts'
import type { BallotChoice } from './events.ts'
import type { SeatStanding } from './seats.ts'

/** What counts as one vote: a seat, or a partner with all its seats. */
export interface Voter {
  readonly id: string
  /** Absent while the vote is still missing. */
  readonly choice?: BallotChoice
  /** What a partner's members have agreed on so far, while some of them are still to vote; blank once they differ. */
  readonly leaning?: BallotChoice
  /** True for a partner whose members voted differently: it counts as blank. */
  readonly split: boolean
  /** Whether the leader of the steering group votes here. */
  readonly leads: boolean
}

/** The voters under a rule. A seat that nobody sits in neither votes nor counts. */
export function votersOf(rule: DecisionRule, seats: readonly SeatStanding[], final: boolean): readonly Voter[] {
  const counting = seats.filter(({ holder }) => holder !== undefined)
  if (rule.voters === 'members') return counting.map(memberVoter)
  const partners = [...new Set(counting.map(({ partner }) => partner))]
  return partners.map((partner) =>
    partnerVoter(
      partner,
      counting.filter((seat) => seat.partner === partner),
      final,
    ),
  )
}

function memberVoter({ seat, role, ballot }: SeatStanding): Voter {
  return {
    id: seat,
    ...(ballot === undefined ? {} : { choice: ballot.choice }),
    split: false,
    leads: role === 'steeringLeader',
  }
}

/** DEC-22: a partner's vote is what all its members agree on; until the time is up all of them have to vote. */
function partnerVoter(partner: string, seats: readonly SeatStanding[], final: boolean): Voter {
  const ballots = seats.flatMap(({ ballot }) => (ballot === undefined ? [] : [ballot.choice]))
  const [first] = ballots
  const waiting = ballots.length < seats.length && !final
  const split = ballots.some((choice) => choice !== first)
  const leads = seats.some(({ role }) => role === 'steeringLeader')
  if (first === undefined) return { id: partner, split: false, leads }
  const choice = split ? 'blank' : first
  return waiting ? { id: partner, leaning: choice, split: false, leads } : { id: partner, choice, split, leads }
}
