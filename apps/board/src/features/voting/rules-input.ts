import type { FragmentOf } from '../../graphql/graphql.ts'
import type { RulePreset, ruleFragment } from './rule-document.ts'

type Rule = FragmentOf<typeof ruleFragment>

/** A set of rules as it is answered, in the form in which it is sent. */
export function rulesInput({ gate, ordinary }: RulePreset['rules']) {
  return { gate: ruleInput(gate), ordinary: ruleInput(ordinary) }
}

function ruleInput(rule: Rule) {
  const { quorumNumerator, quorumDenominator, majority, majorityNumerator, majorityDenominator, ...said } = rule
  const quorum = { numerator: quorumNumerator, denominator: quorumDenominator }
  return { ...said, quorum, majority: majorityInput({ majority, majorityNumerator, majorityDenominator }) }
}

type Majority = Pick<Rule, 'majority' | 'majorityNumerator' | 'majorityDenominator'>

function majorityInput({ majority, majorityNumerator, majorityDenominator }: Majority) {
  switch (majority) {
    case 'simple':
      return { simple: {} }
    case 'unanimous':
      return { unanimous: {} }
    case 'all':
      return { all: {} }
    case 'qualified':
      return { qualified: { numerator: majorityNumerator ?? 1, denominator: majorityDenominator ?? 1 } }
    default:
      return majority satisfies never
  }
}
