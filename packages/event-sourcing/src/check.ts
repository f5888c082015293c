import {
  type Field,
  type Infer,
  isOptional,
  type ListSchema,
  type RecordFields,
  type RecordSchema,
  type Schema,
  type TextSchema,
  type VariantSchema,
} from './schema.ts'

/** Why a value does not fit its schema: where, and what was expected there. Texts come from the messages. */
export interface Misfit {
  /** Field names and list places from the outside in, such as `['assessments', '0', 'costNok']`. */
  readonly path: readonly string[]
  readonly expected: string
}

/** The value where it fits, otherwise the first place where it does not. */
export type Checked<Value> =
  | { readonly fits: true; readonly value: Value }
  | { readonly fits: false; readonly misfit: Misfit }

/**
 * Checks a value of unknown origin against a schema. Unknown fields do not fit: a misspelt field is an error.
 *
 * The answer is a copy in which a field that was `undefined` is absent, as it will be once it has been stored.
 */
export function check<S extends Schema>(schema: S, value: unknown): Checked<Infer<S>> {
  const misfit = misfitOf(schema, value, [])
  if (misfit !== undefined) return { fits: false, misfit }
  // The walk above has just shown that the value has the shape the schema describes.
  return { fits: true, value: withoutUndefined(value) as Infer<S> }
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (!isObject(value)) return value
  const present = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(present.map(([name, member]) => [name, withoutUndefined(member)]))
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}$/
const datePattern = /^\d{4}-\d{2}-\d{2}$/
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/
const sha256Pattern = /^[0-9a-f]{64}$/

function misfitOf(schema: Schema, value: unknown, path: readonly string[]): Misfit | undefined {
  switch (schema.kind) {
    case 'list':
      if (!Array.isArray(value)) return { path, expected: 'list' }
      if (value.length > schema.max) return { path, expected: `list.max:${schema.max}` }
      return first(value.entries(), ([place, item]) => misfitOf(schema.item, item, [...path, String(place)]))
    case 'record':
      return fieldsMisfit(schema.fields, value, path, [])
    case 'variant':
      return variantMisfit(schema, value, path)
    default: {
      const expected = unmetExpectation(schema, value)
      return expected === undefined ? undefined : { path, expected }
    }
  }
}

type Single = Exclude<Schema, ListSchema | RecordSchema | VariantSchema>

/** What was expected of a single value, where it does not fit. */
function unmetExpectation(schema: Single, value: unknown): string | undefined {
  switch (schema.kind) {
    case 'text':
      return unmetText(schema, value)
    case 'id':
      return unless(typeof value === 'string' && idPattern.test(value), 'id')
    case 'integer':
      if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'integer'
      return unless(value >= schema.min && value <= schema.max, `integer.range:${schema.min}:${schema.max}`)
    case 'boolean':
      return unless(typeof value === 'boolean', 'boolean')
    case 'choice':
      return unless(typeof value === 'string' && schema.options.includes(value), `choice:${schema.options.join('|')}`)
    case 'date':
      return unless(typeof value === 'string' && isCalendarDate(value), 'date')
    case 'instant':
      return unless(typeof value === 'string' && isInstant(value), 'instant')
    case 'sha256':
      return unless(typeof value === 'string' && sha256Pattern.test(value), 'sha256')
    default:
      return schema satisfies never
  }
}

function unless(fits: boolean, expected: string): string | undefined {
  return fits ? undefined : expected
}

function unmetText(schema: TextSchema, value: unknown): string | undefined {
  if (typeof value !== 'string') return 'text'
  if (value.trim() === '') return 'text.notEmpty'
  return unless(value.length <= schema.max, `text.max:${schema.max}`)
}

function variantMisfit(schema: VariantSchema, value: unknown, path: readonly string[]): Misfit | undefined {
  const kind = isObject(value) ? value['kind'] : undefined
  const fields = typeof kind === 'string' && Object.hasOwn(schema.variants, kind) ? schema.variants[kind] : undefined
  if (fields === undefined) {
    return { path: [...path, 'kind'], expected: `choice:${Object.keys(schema.variants).join('|')}` }
  }
  return fieldsMisfit(fields, value, path, ['kind'])
}

function fieldsMisfit(
  fields: RecordFields,
  value: unknown,
  path: readonly string[],
  alsoKnown: readonly string[],
): Misfit | undefined {
  if (!isObject(value)) return { path, expected: 'record' }
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name) && !alsoKnown.includes(name))
  if (unknown !== undefined) return { path: [...path, unknown], expected: 'unknownField' }
  return first(Object.entries(fields), ([name, field]) => fieldMisfit(field, value[name], [...path, name]))
}

function fieldMisfit(field: Field, value: unknown, path: readonly string[]): Misfit | undefined {
  if (!isOptional(field)) return value === undefined ? { path, expected: 'required' } : misfitOf(field, value, path)
  return value === undefined ? undefined : misfitOf(field.optional, value, path)
}

function first<Item, Result>(items: Iterable<Item>, look: (item: Item) => Result | undefined): Result | undefined {
  for (const item of items) {
    const found = look(item)
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for moments that exist: no 30 February, no hour 24. */
function isInstant(value: string): boolean {
  return instantPattern.test(value) && isReadBack(value, 'yyyy-mm-ddThh:mm:ss'.length)
}

/** True for days that exist: 29 February only in leap years. */
function isCalendarDate(value: string): boolean {
  return datePattern.test(value) && isReadBack(`${value}T00:00:00Z`, value.length)
}

/** Whether an instant reads back as it was written: `Date.parse` turns 30 February into a day in March. */
function isReadBack(instant: string, length: number): boolean {
  const moment = Date.parse(instant)
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, length) === instant.slice(0, length)
}
