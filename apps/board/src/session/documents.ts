import { graphql } from '../graphql/graphql.ts'

export const meQuery = graphql(`
  query Me {
    me {
      registrar
      person {
        id
        name
        title
        organisation {
          id
          name
        }
      }
      tasks {
        id
      }
    }
  }
`)
