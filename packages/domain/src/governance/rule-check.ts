import type { RuleSet } from '../definitions/definition.ts'
import type { DecisionRule } from './decision-rule.ts'

/** Whether a set of rules can ever come to a result: fractions up to one, a qualified majority above one half. */
export function isPossible(rules: RuleSet): boolean {
  return isPossibleRule(rules.gate) && isPossibleRule(rules.ordinary)
}

function isPossibleRule({ quorum, majority }: DecisionRule): boolean {
  if (quorum.numerator > quorum.denominator) return false
  if (majority.kind !== 'qualified') return true
  return majority.numerator <= majority.denominator && majority.numerator * 2 > majority.denominator
}

/** Whether something is decided by the project owner under these rules. GOV-23. */
export function isOwners({ gate, ordinary }: RuleSet): boolean {
  return [gate, ordinary].some(({ decidedBy }) => decidedBy === 'owner')
}
