import { type Field, isOptional, type RecordFields, type Schema } from '@samstyre/event-sourcing'

/** Turns what a schema describes into the form of the API: `{ kind: 'pause', ... }` is `{ pause: { ... } }`. */
export function asInput(schema: Schema, value: unknown): unknown {
  switch (schema.kind) {
    case 'list':
      return Array.isArray(value) ? value.map((item) => asInput(schema.item, item)) : value
    case 'record':
      return fieldsOf(schema.fields, value)
    case 'variant': {
      const { kind, ...rest } = Object(value)
      return { [kind]: fieldsOf(schema.variants[kind] ?? {}, rest) }
    }
    default:
      return value
  }
}

function fieldsOf(fields: RecordFields, value: unknown): object {
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, part]) => [name, asInput(inner(fields[name]), part)]),
  )
}

function inner(field: Field | undefined): Schema {
  if (field === undefined) throw new Error('A sample has the fields of its schema.')
  return isOptional(field) ? field.optional : field
}
