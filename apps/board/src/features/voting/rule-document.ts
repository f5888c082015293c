import { type FragmentOf, graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'

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

/** Rules that a definition offers, and the law they follow. */
export const rulePresetFragment = graphql(
  `
    fragment RulePresetFields on RulePreset {
      id
      name {
        ...LocalTextFields
      }
      rules {
        gate {
          ...RuleFields
        }
        ordinary {
          ...RuleFields
        }
      }
      law {
        act
        name {
          ...LocalTextFields
        }
        sections
        textOf
        inForce
        lookedUp
      }
    }
  `,
  [localTextFragment, ruleFragment],
)

export type RulePreset = FragmentOf<typeof rulePresetFragment>
