import { type FragmentOf, graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'

export const projectSummaryFragment = graphql(
  `
    fragment ProjectSummaryFields on ProjectSummary {
      id
      name
      status
      phaseSince
      openDeviations
      overTolerance
      awaitingMe
      updatedAt
      definition {
        id
        version
      }
      phase {
        id
        name {
          ...LocalTextFields
        }
      }
      partners {
        id
        name
      }
      gate {
        gate
        number
        state
        met
        total
        name {
          ...LocalTextFields
        }
      }
    }
  `,
  [localTextFragment],
)

export type ProjectSummary = FragmentOf<typeof projectSummaryFragment>

export const portfolioQuery = graphql(
  `
    query Portfolio($filter: ProjectsFilter) {
      projects(filter: $filter) {
        ...ProjectSummaryFields
      }
      organisations {
        id
        name
      }
      definitions {
        id
        version
      }
      me {
        registrar
      }
    }
  `,
  [projectSummaryFragment],
)

/** The phases of a published definition never change, so they are asked for once. */
export const phasesQuery = graphql(
  `
    query Phases($id: ID!, $version: Int!) {
      definition(id: $id, version: $version) {
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
  `,
  [localTextFragment],
)
