import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'
import { gateNamesFragment, proposalFragment } from '../voting/documents.ts'

export const decisionFileQuery = graphql(
  `
    query DecisionFile($id: ID!, $at: At, $proposal: ID!) {
      project(id: $id, at: $at) {
        id
        name
        revision
        owner {
          id
          name
        }
        definition {
          version
          name {
            ...LocalTextFields
          }
        }
        proposals {
          id
          citation
        }
        conditions {
          id
          proposal
          text
          due
          met
          note
          overdue
          settledAt
          owner {
            id
            name
          }
          settledBy {
            id
            name
          }
        }
        gates {
          id
          ...GateNameFields
        }
        proposal(id: $proposal) {
          ...ProposalFields
        }
      }
    }
  `,
  [localTextFragment, proposalFragment, gateNamesFragment],
)

export type FiledProject = NonNullable<ResultOf<typeof decisionFileQuery>['project']>
export type FiledProposal = NonNullable<FiledProject['proposal']>
