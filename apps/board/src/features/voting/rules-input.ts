import type { FragmentOf } from '../../graphql/graphql.ts'
import type { LocalText } from '../../graphql/local-text.ts'
import type { ruleFragment } from './rule-document.ts'

type Rule = FragmentOf<typeof ruleFragment>

export interface RulePreset {
  readonly id: string
  readonly name: LocalText
  readonly rules: { readonly gate: Rule; readonly ordinary: Rule }
}

/** A set of rules as it is answered, in the form in which it is sent. */
export function rulesInput({ gate, ordinary }: RulePreset['rules']) {
  return { gate: ruleInput(gate), ordinary: ruleInput(ordinary) }
}

function ruleInput(rule: Rule) {
  const { voters, castingVote, abstention, quorumNumerator, quorumDenominator } = rule
  const quorum = { numerator: quorumNumerator, denominator: quorumDenominator }
  return { voters, castingVote, abstention, quorum, majority: majorityInput(rule) }
}

function majorityInput({ majority, majorityNumerator, majorityDenominator }: Rule) {
  switch (majority) {
    case 'simple':
      return { simple: {} }
    case 'unanimous':
      return { unanimous: {} }
    case 'qualified':
      return { qualified: { numerator: majorityNumerator ?? 1, denominator: majorityDenominator ?? 1 } }
    default:
      return majority satisfies never
  }
}
