import { graphql } from '../../../graphql/graphql.ts'

export const peopleQuery = graphql(`
  query People($search: String) {
    people(search: $search) {
      id
      name
      title
      organisation {
        id
        name
      }
    }
  }
`)

export const organisationsQuery = graphql(`
  query Organisations {
    organisations {
      id
      name
      kind
    }
  }
`)
