import { type Field, isOptional, type RecordFields, type Schema } from '@samstyre/event-sourcing'

/** Every shape a schema allows, as places: each field, each optional one also left out, each choice and variant. */
export function placesOf(schema: Schema, place: string): readonly string[] {
  switch (schema.kind) {
    case 'choice':
      return schema.options.map((option) => `${place}: ${option}`)
    case 'boolean':
      return [`${place}: true`, `${place}: false`]
    case 'list':
      return placesOf(schema.item, place)
    case 'record':
      return placesOfFields(schema.fields, place)
    case 'variant':
      return Object.entries(schema.variants).flatMap(([kind, fields]) => [
        `${place}: ${kind}`,
        ...placesOfFields(fields, `${place}.${kind}`),
      ])
    default:
      return [place]
  }
}

function placesOfFields(fields: RecordFields, place: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const there = `${place}.${name}`
    return isOptional(field) ? [`${there}: left out`, ...placesOf(field.optional, there)] : placesOf(field, there)
  })
}

/** Which of the places of a schema a stored value shows. The value fits the schema. */
export function placesIn(schema: Schema, value: unknown, place: string): readonly string[] {
  switch (schema.kind) {
    case 'choice':
    case 'boolean':
      return [`${place}: ${String(value)}`]
    case 'list':
      return Array.isArray(value) ? value.flatMap((item) => placesIn(schema.item, item, place)) : []
    case 'record':
      return placesInFields(schema.fields, value, place)
    case 'variant': {
      const kind = String(memberOf(value, 'kind'))
      return [`${place}: ${kind}`, ...placesInFields(schema.variants[kind] ?? {}, value, `${place}.${kind}`)]
    }
    default:
      return [place]
  }
}

function placesInFields(fields: RecordFields, value: unknown, place: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const member = memberOf(value, name)
    return member === undefined ? [`${place}.${name}: left out`] : placesIn(inner(field), member, `${place}.${name}`)
  })
}

function inner(field: Field): Schema {
  return isOptional(field) ? field.optional : field
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
