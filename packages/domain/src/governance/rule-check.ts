import type { RuleSet } from '../definitions/definition.ts'
import { type DecisionRule, takesMoreThanAll } from './decision-rule.ts'

/**
 * Whether a set of rules can ever be met: fractions up to one, a quorum of more than its fraction below one, a qualified
 * majority above one half. GOV-25. Whatever else a rule says is met where everybody votes for.
 */
export function isPossible(rules: RuleSet): boolean {
  return isPossibleRule(rules.gate) && isPossibleRule(rules.ordinary)
}

function isPossibleRule({ quorum, quorumReach, majority }: DecisionRule): boolean {
  if (quorum.numerator > quorum.denominator || takesMoreThanAll({ quorum, quorumReach })) return false
  if (majority.kind !== 'qualified') return true
  return majority.numerator <= majority.denominator && majority.numerator * 2 > majority.denominator
}

/** Whether something is decided by the project owner under these rules. GOV-23. */
export function isOwners({ gate, ordinary }: RuleSet): boolean {
  return [gate, ordinary].some(({ decidedBy }) => decidedBy === 'owner')
}
