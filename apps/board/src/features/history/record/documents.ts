import { graphql } from '../../../graphql/graphql.ts'
import { localTextFragment } from '../../../graphql/local-text.ts'
import { gateNamesFragment } from '../../voting/documents.ts'
import { subjectFragment } from '../../voting/subject-document.ts'

/** What the history can be narrowed to, and what the ready questions are answered from. */
export const recordQuery = graphql(
  `
    query Record($id: ID!, $at: At) {
      project(id: $id, at: $at) {
        id
        revision
        at
        partners {
          organisation {
            id
            name
          }
        }
        assignments {
          person {
            id
            name
          }
        }
        proposals {
          id
          citation
          state
          closedAt
          subject {
            ...SubjectFields
          }
          seats {
            seat
            insteadOf {
              id
              name
            }
            deputy {
              id
              name
            }
            ballot {
              choice
            }
          }
        }
        gates {
          id
          ...GateNameFields
          name {
            ...LocalTextFields
          }
          criteria {
            key
            status
            waiverReason
            waiver {
              id
              citation
            }
            partner {
              id
              name
            }
            definition {
              id
              text {
                ...LocalTextFields
              }
            }
          }
        }
        conditions {
          id
          proposal
          citation
          text
          due
          overdue
          owner {
            id
            name
          }
        }
        deviations {
          id
          number
          title
          state
          decidedBy
          overTolerance
          costNok
          days
          tolerance {
            costNok
            days
          }
          proposal {
            id
            citation
          }
        }
      }
    }
  `,
  [localTextFragment, subjectFragment, gateNamesFragment],
)
