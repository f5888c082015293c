import { boolean, choice, type Infer, integer, optional, record, variant } from '@samstyre/event-sourcing'

const fraction = { numerator: integer({ min: 1, max: 100 }), denominator: integer({ min: 1, max: 100 }) }

/**
 * How a vote is counted: versioned data that the steering group adopts. Source: handbook 3, and the law that a preset names.
 *
 * The optional fields came later. A stored rule without one of them keeps the reading it was adopted with, which is
 * said beside each; rules that are adopted now say everything (GOV-24).
 */
export const decisionRuleSchema = record('DecisionRule', {
  /** One vote for each seat, or one for each partner. */
  voters: choice('Voters', ['members', 'partners']),
  /** The part of the voters that must take part; a blank vote takes part. */
  quorum: record('Quorum', fraction),
  /** Whether that part is enough, or more than it is needed. Unsaid: enough. */
  quorumReach: optional(choice('QuorumReach', ['atLeast', 'moreThan'])),
  /** What the quorum is a part of. Unsaid: the voters who have a vote in the case. */
  quorumBase: optional(choice('QuorumBase', ['allSeats', 'seatsThatMayVote', 'votesCast'])),
  /** `unanimous`: nobody votes against. `all`: everybody who has a vote says yes. */
  majority: variant('Majority', { simple: {}, qualified: fraction, unanimous: {}, all: {} }),
  /** Whether a tie is settled by one vote. */
  castingVote: boolean(),
  /** Whose vote that is. Unsaid: the leader's, or the vote of the leader's partner. */
  castingVoteOf: optional(choice('CastingVoteOf', ['chair'])),
  /** Whether a blank vote counts against, is left out of the count, or is not given at all. */
  abstention: choice('Abstention', ['leftOut', 'against', 'notAllowed']),
  /** How a partner counts whose members differ. Unsaid: blank. */
  splitPartner: optional(choice('SplitPartner', ['blank', 'against'])),
  /** Whether it takes everybody's consent to decide without a meeting. Unsaid: it does not. */
  inWriting: optional(choice('InWriting', ['allowed', 'allAgree'])),
  /** Who decides: the vote itself, or the project owner after it. Unsaid: the vote. */
  decidedBy: optional(choice('DecidedBy', ['vote', 'owner'])),
})
export type DecisionRule = Infer<typeof decisionRuleSchema>

export const ruleSetSchema = record('RuleSet', { gate: decisionRuleSchema, ordinary: decisionRuleSchema })

/** A rule with everything said: what was left out in the reading that new rules have. GOV-24. */
export function completed(rule: DecisionRule): DecisionRule {
  return {
    quorumReach: 'atLeast',
    quorumBase: 'allSeats',
    ...(rule.castingVote ? { castingVoteOf: 'chair' } : {}),
    splitPartner: rule.majority.kind === 'unanimous' || rule.majority.kind === 'all' ? 'against' : 'blank',
    inWriting: 'allowed',
    decidedBy: 'vote',
    ...rule,
  }
}

/** As `completed`, for both rules of a set. */
export function completedSet({ gate, ordinary }: Infer<typeof ruleSetSchema>): Infer<typeof ruleSetSchema> {
  return { gate: completed(gate), ordinary: completed(ordinary) }
}

/** Whether the quorum is more than the whole, which never takes part, whatever the whole is. GOV-25, DEF-26. */
export function takesMoreThanAll({ quorum, quorumReach }: QuorumRule): boolean {
  return quorumReach === 'moreThan' && quorum.numerator === quorum.denominator
}

type QuorumRule = Pick<DecisionRule, 'quorum'> & { readonly quorumReach?: DecisionRule['quorumReach'] | undefined }
