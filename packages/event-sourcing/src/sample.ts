import { type Field, type Infer, isLine, isOptional, type RecordFields, type Schema } from './schema.ts'

/** Answers a whole number from 0 up to, but not including, `below`. All that is random comes in through it. */
export type Choose = (below: number) => number

/** Answers an id of the thing that the schema says it points to. */
export type SampleId = (of: string, choose: Choose) => string

const threeOfEach: SampleId = (of, choose) => `${of}-${choose(3)}`

/**
 * A value that fits a schema, made of choices: the same choices make the same value.
 *
 * For tests that try a decider with anything that may come. Edges come often: the least and the largest number, leap
 * days, text that is full, fields that are left out.
 */
export function sample<S extends Schema>(schema: S, choose: Choose, id: SampleId = threeOfEach): Infer<S> {
  // Built below from the schema, kind by kind.
  return valueFor(schema, choose, id) as Infer<S>
}

function valueFor(schema: Schema, choose: Choose, id: SampleId): unknown {
  switch (schema.kind) {
    case 'text':
      return isLine(schema) ? textOf(schema.max, choose).replaceAll('\n', ' ') : textOf(schema.max, choose)
    case 'id':
      return id(schema.of, choose)
    case 'integer':
      return integerOf(schema.min, schema.max, choose)
    case 'boolean':
      return choose(2) === 1
    case 'choice':
      return schema.options[choose(schema.options.length)]
    case 'date':
      return dayOf(choose)
    case 'instant':
      return `${dayOf(choose)}T${pad(choose(24))}:${pad(choose(60))}:${pad(choose(60))}${choose(2) === 0 ? '' : '.007'}Z`
    case 'sha256':
      return String.fromCharCode('0'.charCodeAt(0) + choose(10)).repeat(64)
    case 'list':
      return Array.from({ length: choose(Math.min(schema.max, 3) + 1) }, () => valueFor(schema.item, choose, id))
    case 'record':
      return recordOf(schema.fields, choose, id)
    case 'variant': {
      const kinds = Object.keys(schema.variants)
      const kind = kinds[choose(kinds.length)] ?? ''
      return { kind, ...recordOf(schema.variants[kind] ?? {}, choose, id) }
    }
    default:
      return schema satisfies never
  }
}

function recordOf(fields: RecordFields, choose: Choose, id: SampleId): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => member(name, field, choose, id)))
}

function member(name: string, field: Field, choose: Choose, id: SampleId): readonly (readonly [string, unknown])[] {
  if (!isOptional(field)) return [[name, valueFor(field, choose, id)]]
  return choose(2) === 0 ? [] : [[name, valueFor(field.optional, choose, id)]]
}

const letters = ['a', 'Å', ' ', '"', '\\', '\n', '7', '–', '😀']

function textOf(max: number, choose: Choose): string {
  if (choose(20) === 0) return 'x'.repeat(max)
  const rest = Array.from({ length: choose(6) }, () => letters[choose(letters.length)] ?? '')
  return `t${rest.join('')}`.slice(0, max)
}

function integerOf(min: number, max: number, choose: Choose): number {
  const near = Math.min(max, min + choose(5))
  const numbers = [min, max, near, Math.max(min, Math.min(max, choose(1000)))]
  return numbers[choose(numbers.length)] ?? min
}

function dayOf(choose: Choose): string {
  if (choose(10) === 0) return '2028-02-29'
  return `202${choose(10)}-${pad(choose(12) + 1)}-${pad(choose(28) + 1)}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
