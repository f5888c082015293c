import { graphql } from '../../graphql/graphql.ts'
import { gateNamesFragment, proposalSummaryFragment } from './documents.ts'
import { rulePresetFragment } from './rule-document.ts'

export const decisionsQuery = graphql(
  `
    query Decisions($id: ID!, $at: At) {
      project(id: $id, at: $at) {
        id
        name
        status
        constituted
        mandate {
          costNok
          days
        }
        definition {
          id
          version
          rulePresets {
            ...RulePresetFields
          }
        }
        gates {
          ...GateNameFields
        }
        proposals {
          ...ProposalSummaryFields
        }
      }
    }
  `,
  [gateNamesFragment, proposalSummaryFragment, rulePresetFragment],
)
