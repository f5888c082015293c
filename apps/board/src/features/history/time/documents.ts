import { graphql } from '../../../graphql/graphql.ts'
import { localTextFragment } from '../../../graphql/local-text.ts'

/** The whole length of a project with its marks, whichever moment is shown. */
export const timelineQuery = graphql(
  `
    query Timeline($id: ID!) {
      project(id: $id) {
        id
        at
        lastRevision
        timeline {
          revision
          at
          kind
          proposal
        }
        proposals {
          id
          citation
        }
        visits {
          phase
          from
        }
        definition {
          id
          version
          phases {
            id
            name {
              ...LocalTextFields
            }
          }
        }
      }
    }
  `,
  [localTextFragment],
)
