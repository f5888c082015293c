import type { DecisionRule } from '../../src/governance/decision-rule.ts'
import { rule } from './ballots.ts'

/** One vote for each member, more for than against. */
export function memberVotes(changes: Partial<DecisionRule> = {}): DecisionRule {
  return rule(changes)
}

/** The leader settles a tie. */
export const leads: Partial<DecisionRule> = { castingVote: true }
