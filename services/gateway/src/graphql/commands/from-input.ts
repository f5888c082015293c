import { isOptional, type RecordFields, type Schema } from '@samstyre/event-sourcing'

/**
 * Turns what GraphQL read into the form a schema describes: nulls are absent, `{ document: { ... } }` is
 * `{ kind: 'document', ... }`. Whether it then fits is for `check` to say.
 */
export function fromInput(schema: Schema, value: unknown): unknown {
  switch (schema.kind) {
    case 'list':
      return Array.isArray(value) ? value.map((item) => fromInput(schema.item, item)) : value
    case 'record':
      return fieldsFromInput(schema.fields, value)
    case 'variant': {
      const [kind, fields] = Object.entries(Object(value)).find(([, given]) => given !== null) ?? []
      if (kind === undefined) return value
      return { kind, ...fieldsFromInput(schema.variants[kind] ?? {}, fields) }
    }
    default:
      return value
  }
}

function fieldsFromInput(fields: RecordFields, value: unknown): Record<string, unknown> {
  const given = Object.entries(Object(value)).flatMap(([name, part]): [string, unknown][] => {
    const field = fields[name]
    if (field === undefined || part === null || part === undefined) return []
    return [[name, fromInput(isOptional(field) ? field.optional : field, part)]]
  })
  return Object.fromEntries(given)
}
