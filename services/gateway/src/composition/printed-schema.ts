import { printSchema } from 'graphql'
import { schema } from '../graphql/schema.ts'

/** The API as `packages/graphql-schema` keeps it for clients. */
export function printedSchema(): string {
  return `${printSchema(schema)}\n`
}
