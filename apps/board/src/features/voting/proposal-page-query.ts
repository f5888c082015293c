import { graphql } from '../../graphql/graphql.ts'
import { gateNamesFragment, proposalFragment } from './documents.ts'

export const proposalQuery = graphql(
  `
    query Proposal($id: ID!, $proposal: ID!, $at: At) {
      project(id: $id, at: $at) {
        id
        name
        owner {
          id
          name
        }
        gates {
          ...GateNameFields
        }
        proposal(id: $proposal) {
          ...ProposalFields
        }
      }
    }
  `,
  [gateNamesFragment, proposalFragment],
)
