import { graphql } from '../../../graphql/graphql.ts'

export const historyEntryFragment = graphql(`
  fragment HistoryEntryFields on HistoryEntry {
    revision
    id
    at
    type
    kind
    sentence
    quote
    item
    actor {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
  }
`)

export const historyQuery = graphql(
  `
    query History($id: ID!, $language: Language!, $filter: HistoryFilter, $before: Int, $limit: Int!) {
      history(id: $id, language: $language, filter: $filter, before: $before, limit: $limit) {
        entries {
          ...HistoryEntryFields
        }
        next
      }
    }
  `,
  [historyEntryFragment],
)
