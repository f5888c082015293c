import { graphql } from '../../../graphql/graphql.ts'

export const compareQuery = graphql(`
  query Compare($id: ID!, $from: At!, $to: At!, $language: Language!) {
    compare(id: $id, from: $from, to: $to, language: $language) {
      from {
        revision
        at
      }
      to {
        revision
        at
      }
      differences {
        area
        kind
        item
        label
        before
        after
      }
    }
  }
`)
