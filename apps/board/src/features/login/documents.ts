import { graphql, type ResultOf } from '../../graphql/graphql.ts'

export const demoPeopleQuery = graphql(`
  query DemoPeople {
    demoPeople {
      person {
        id
        name
        title
        organisation {
          id
          name
        }
      }
      roles {
        role
        project {
          id
          name
        }
        partner {
          id
          name
        }
      }
    }
  }
`)

export type DemoPerson = ResultOf<typeof demoPeopleQuery>['demoPeople'][number]
