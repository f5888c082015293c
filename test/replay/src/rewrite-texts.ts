import { projectEventSchemas, registerEvents } from '@samstyre/domain'
import { isOptional, type RecordFields, type RecordSchema, type Schema } from '@samstyre/event-sourcing'

/** What people might have written instead. */
type Write = (text: string) => string

const schemas: Readonly<Record<string, RecordSchema>> = { ...registerEvents, ...projectEventSchemas }

/** The same log with every text in its events written otherwise; names of streams, ids and the like stay. */
export function rewriteTexts(log: string, write: Write): string {
  return log
    .split('\n')
    .map((line) => (line === '' ? line : rewrittenLine(line, write)))
    .join('\n')
}

function rewrittenLine(line: string, write: Write): string {
  // What a log holds is checked by whoever imports it.
  const event: { readonly type: string; readonly data: unknown } = JSON.parse(line)
  const schema = schemas[event.type]
  if (schema === undefined) throw new Error(`Nobody knows events of type ${event.type}.`)
  return JSON.stringify({ ...event, data: rewritten(schema, event.data, write) })
}

function rewritten(schema: Schema, value: unknown, write: Write): unknown {
  switch (schema.kind) {
    case 'text':
      return write(String(value))
    case 'list':
      return Array.isArray(value) ? value.map((item) => rewritten(schema.item, item, write)) : value
    case 'record':
      return inFields(schema.fields)
    case 'variant':
      return inFields(schema.variants[String(Reflect.get(Object(value), 'kind'))] ?? {})
    default:
      return value
  }

  function inFields(fields: RecordFields): unknown {
    const members = Object.entries(Object(value)).map(([name, member]) => {
      const field = fields[name]
      if (field === undefined) return [name, member]
      return [name, rewritten(isOptional(field) ? field.optional : field, member, write)]
    })
    return Object.fromEntries(members)
  }
}
