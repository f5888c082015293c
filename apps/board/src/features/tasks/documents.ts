import { type FragmentOf, graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'

export const taskFragment = graphql(
  `
    fragment TaskFields on Task {
      id
      kind
      item
      gate
      due
      minutes
      anew
      project {
        id
        name
      }
      subject {
        ...LocalTextFields
      }
      partner {
        id
        name
      }
      insteadOf {
        id
        name
      }
    }
  `,
  [localTextFragment],
)

export type Task = FragmentOf<typeof taskFragment>

export const myTasksQuery = graphql(
  `
    query MyTasks {
      me {
        person {
          id
        }
        tasks {
          ...TaskFields
        }
      }
    }
  `,
  [taskFragment],
)
