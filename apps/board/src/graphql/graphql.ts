import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './schema.generated.d.ts'

/** Types every document by the printed schema. `Date` and `DateTime` are text: calendar dates and instants in UTC. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { ID: string; Date: string; DateTime: string }
  disableMasking: true
}>()

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada'
