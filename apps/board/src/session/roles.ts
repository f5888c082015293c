import type { graphql } from '../graphql/graphql.ts'

/** A role in a project, as the schema names it. */
export type Role = ReturnType<typeof graphql.scalar<'Role'>>
