import type { DecisionRule } from '../governance/decision-rule.ts'
import type { SeatStanding } from './seats.ts'
import { allVoters, type Voter } from './voters.ts'

export interface Quorum {
  /** How many voters take part. */
  readonly present: number
  /** How many it takes: at least one. */
  readonly needed: number
}

/** The quorum of a vote as it stands. A blank vote takes part. DEC-18, DEC-39. */
export function quorumOf(rule: DecisionRule, seats: readonly SeatStanding[], voters: readonly Voter[]): Quorum {
  const present = voters.filter(({ choice, leaning }) => choice !== undefined || leaning !== undefined).length
  const base = baseOf(rule, seats, voters, present)
  const { numerator, denominator } = rule.quorum
  const share = base * numerator
  const needed = rule.quorumReach === 'moreThan' ? Math.floor(share / denominator) + 1 : Math.ceil(share / denominator)
  return { present, needed: Math.max(needed, 1) }
}

export function isQuorate({ present, needed }: Quorum): boolean {
  return present >= needed
}

function baseOf(rule: DecisionRule, seats: readonly SeatStanding[], voters: readonly Voter[], present: number): number {
  switch (rule.quorumBase) {
    case 'allSeats':
      return allVoters(rule, seats)
    case 'votesCast':
      return present
    case 'seatsThatMayVote':
    case undefined:
      return voters.length
    default:
      return rule.quorumBase satisfies never
  }
}
