import type { DecisionRule } from '../governance/decision-rule.ts'
import type { BallotChoice } from './events.ts'
import type { SeatStanding } from './seats.ts'
import type { Voter } from './voters.ts'

export interface Tally {
  readonly yes: number
  readonly no: number
  readonly blank: number
}

export function tallyOf(voters: readonly Voter[]): Tally {
  const count = (wanted: string) => voters.filter(({ choice }) => choice === wanted).length
  return { yes: count('yes'), no: count('no'), blank: count('blank') }
}

/** How many votes count against: blank ones too where the rule says so. DEC-20. */
export function againstIn({ abstention }: DecisionRule, { no, blank }: Tally): number {
  return no + (abstention === 'against' ? blank : 0)
}

/** Whether a tally carries a proposal under a rule. Without a single vote for it nothing is carried. DEC-19. */
export function isPassed(
  rule: DecisionRule,
  voters: readonly Voter[],
  tally: Tally,
  chair: BallotChoice | undefined,
): boolean {
  const { yes } = tally
  if (yes === 0) return false
  const against = againstIn(rule, tally)
  const { majority } = rule
  switch (majority.kind) {
    case 'unanimous':
      return against === 0
    case 'all':
      // DEC-37
      return yes === voters.length
    case 'qualified':
      return yes * majority.denominator >= (yes + against) * majority.numerator
    case 'simple':
      return yes > against || (yes === against && settlesTie(rule, voters, chair))
    default:
      return majority satisfies never
  }
}

/** DEC-21 for rules that name no chair, DEC-36 for those that do. */
function settlesTie(rule: DecisionRule, voters: readonly Voter[], chair: BallotChoice | undefined): boolean {
  if (!rule.castingVote) return false
  if (rule.castingVoteOf === 'chair') return chair === 'yes'
  return voters.some(({ leads, choice }) => leads && choice === 'yes')
}

/** The seat of whoever chairs: the leader who has voted from the own seat, otherwise the deputy leader who has. DEC-36. */
export function chairOf(seats: readonly SeatStanding[]): SeatStanding | undefined {
  const inPerson = seats.filter(({ ballot }) => ballot !== undefined && !ballot.asDeputy)
  return (
    inPerson.find(({ role }) => role === 'steeringLeader') ??
    inPerson.find(({ role }) => role === 'steeringDeputyLeader')
  )
}
