import { type InferFields, type RecordFields, type RecordSchema, record } from '@samstyre/event-sourcing'

/** Schemas of a module's events, by type. */
export type EventSchemas = { readonly [type: string]: RecordSchema }

/** The union of events that these schemas describe. */
export type EventsOf<Schemas extends EventSchemas> = {
  [Type in keyof Schemas & string]: {
    readonly type: Type
    readonly data: Schemas[Type] extends RecordSchema<infer Fields> ? InferFields<Fields> : never
  }
}[keyof Schemas & string]

/** Names each schema after its event. A released shape only widens (CORE-9): any other change is a new type, or an upcaster. */
export function defineEvents<const Definitions extends { readonly [type: string]: RecordFields }>(
  definitions: Definitions,
): { readonly [Type in keyof Definitions]: RecordSchema<Definitions[Type]> } {
  const named = Object.entries(definitions).map(([type, fields]) => [type, record(type, fields)])
  // Object.fromEntries forgets which key had which fields; the mapping above keeps them together.
  return Object.fromEntries(named) as { readonly [Type in keyof Definitions]: RecordSchema<Definitions[Type]> }
}
