import { type FragmentOf, graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'

/** What a decision rests on, as it was frozen. */
export const basisFragment = graphql(
  `
    fragment BasisFields on Basis {
      definition
      mandate {
        costNok
        days
      }
      criteria {
        status
        attestedAt
        evidenceVersion
        evidenceHash
        waivedBy
        criterion {
          id
          text {
            ...LocalTextFields
          }
        }
        partner {
          id
          name
        }
        attestedBy {
          id
          name
        }
      }
      deviations {
        state
        costNok
        days
        deviation {
          id
          number
          title
        }
      }
    }
  `,
  [localTextFragment],
)

export type Basis = FragmentOf<typeof basisFragment>
