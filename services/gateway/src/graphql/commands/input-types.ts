import type { InputRef } from '@pothos/core'
import { type Field, isOptional, type RecordFields, type Schema } from '@samstyre/event-sourcing'
import { builder } from '../builder.ts'
import { enumNamed } from '../vocabulary.ts'
import { caseInputName, inputName } from './input-names.ts'

type Input = InputRef<unknown> | 'String' | 'ID' | 'Int' | 'Boolean' | 'Date' | 'DateTime'
type AnyInput = Input | [Input]

const made = new Map<string, InputRef<unknown>>()

/** For a case of a variant that has no fields of its own; GraphQL has no empty input types. */
const nothingInput = builder.inputType('NothingInput', {
  description: 'For a variant that has no fields of its own: pass {}.',
  fields: (t) => ({ nothing: t.boolean() }),
})

/** The input type for a record's fields. Made once for each name. */
export function inputOf(name: string, fields: RecordFields): InputRef<unknown> {
  return once(name, () =>
    builder.inputType(name, {
      fields: (t) =>
        Object.fromEntries(
          Object.entries(fields).map(([field, schema]) => [
            field,
            t.field({ type: typeOf(inner(schema)), required: !isOptional(schema) }),
          ]),
        ),
    }),
  )
}

function typeOf(schema: Schema): AnyInput {
  switch (schema.kind) {
    case 'text':
    case 'sha256':
      return 'String'
    case 'id':
      return 'ID'
    case 'integer':
      return 'Int'
    case 'boolean':
      return 'Boolean'
    case 'date':
      return 'Date'
    case 'instant':
      return 'DateTime'
    case 'choice':
      return enumNamed(schema.name)
    case 'list':
      return [single(schema.item)]
    case 'record':
      return inputOf(inputName(schema.name), schema.fields)
    case 'variant':
      return variantOf(schema.name, schema.variants)
    default:
      return schema satisfies never
  }
}

function single(schema: Schema): Input {
  const type = typeOf(schema)
  if (Array.isArray(type)) throw new Error('a list of lists has no place in a command')
  return type
}

/** Exactly one of the cases. */
function variantOf(name: string, variants: Readonly<Record<string, RecordFields>>): InputRef<unknown> {
  return once(inputName(name), () =>
    builder.inputType(inputName(name), {
      isOneOf: true,
      fields: (t) =>
        Object.fromEntries(
          Object.entries(variants).map(([kind, fields]) => [kind, t.field({ type: caseOf(name, kind, fields) })]),
        ),
    }),
  )
}

function caseOf(variant: string, kind: string, fields: RecordFields): InputRef<unknown> {
  return Object.keys(fields).length === 0 ? nothingInput : inputOf(caseInputName(variant, kind), fields)
}

function inner(field: Field): Schema {
  return isOptional(field) ? field.optional : field
}

function once(name: string, make: () => InputRef<unknown>): InputRef<unknown> {
  const known = made.get(name)
  if (known !== undefined) return known
  const type = make()
  made.set(name, type)
  return type
}
