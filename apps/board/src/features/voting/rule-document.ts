import { graphql } from '../../graphql/graphql.ts'

export const ruleFragment = graphql(`
  fragment RuleFields on DecisionRule {
    voters
    quorumNumerator
    quorumDenominator
    quorumReach
    quorumBase
    majority
    majorityNumerator
    majorityDenominator
    castingVote
    castingVoteOf
    abstention
    splitPartner
    inWriting
    decidedBy
  }
`)
