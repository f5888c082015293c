import { boolean, choice, type Infer, integer, record, variant } from '@samstyre/event-sourcing'

const fraction = { numerator: integer({ min: 1, max: 100 }), denominator: integer({ min: 1, max: 100 }) }

/** How a vote is counted: versioned data that the steering group adopts. Source: handbook 3. */
export const decisionRuleSchema = record('DecisionRule', {
  /** One vote for each seat, or one for each partner. */
  voters: choice('Voters', ['members', 'partners']),
  /** The part of the voters that must take part; a blank vote takes part. */
  quorum: record('Quorum', fraction),
  majority: variant('Majority', { simple: {}, qualified: fraction, unanimous: {} }),
  /** Whether the leader's vote settles a tie. */
  castingVote: boolean(),
  /** Whether a blank vote counts against, or is left out of the count. */
  abstention: choice('Abstention', ['leftOut', 'against']),
})
export type DecisionRule = Infer<typeof decisionRuleSchema>

export const ruleSetSchema = record('RuleSet', { gate: decisionRuleSchema, ordinary: decisionRuleSchema })
