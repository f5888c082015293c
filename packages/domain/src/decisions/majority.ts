import type { DecisionRule } from '../governance/decision-rule.ts'
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

/** Whether a tally carries a proposal under a rule. Without a single vote for it nothing is carried. DEC-19, DEC-20, DEC-21. */
export function isPassed(rule: DecisionRule, voters: readonly Voter[], { yes, no, blank }: Tally): boolean {
  if (yes === 0) return false
  const against = no + (rule.abstention === 'against' ? blank : 0)
  const { majority } = rule
  switch (majority.kind) {
    case 'unanimous':
      return against === 0
    case 'qualified':
      return yes * majority.denominator >= (yes + against) * majority.numerator
    case 'simple':
      return yes > against || (yes === against && rule.castingVote && leaderVotesYes(voters))
    default:
      return majority satisfies never
  }
}

function leaderVotesYes(voters: readonly Voter[]): boolean {
  return voters.some(({ leads, choice }) => leads && choice === 'yes')
}
