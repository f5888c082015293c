import SchemaBuilder from '@pothos/core'
import type { GatewayContext } from './context.ts'

/** What the schema's types are built from. Fields are there unless they say that they may be absent. */
export interface SchemaTypes {
  Context: GatewayContext
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
  }
}

export const builder = new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false })

builder.queryType({})
builder.mutationType({
  description:
    'Every command takes a commandId made by the client, a UUID in lower case: it is the id of what the command creates, and the same id again gives the first answer. expectedRevision refuses the command when others changed the project meanwhile.',
})
builder.subscriptionType({})
