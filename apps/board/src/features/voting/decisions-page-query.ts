import { graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'
import { gateNamesFragment, proposalSummaryFragment } from './documents.ts'
import { ruleFragment } from './rule-document.ts'

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
  [localTextFragment, gateNamesFragment, proposalSummaryFragment, ruleFragment],
)
