import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boolean,
  check,
  choice,
  date,
  type Field,
  id,
  instant,
  integer,
  list,
  optional,
  record,
  type Schema,
  sha256,
  text,
  variant,
} from '../src/index.ts'
import { sample } from '../src/sample.ts'

/** Any schema there can be, a few levels deep. */
const { schema: anySchema } = fc.letrec<{ schema: Schema; field: Field; fields: Record<string, Field> }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 1, max: 50 }).map((max) => text({ max })),
    fc.constantFrom<Schema>(id('person'), boolean(), date(), instant(), sha256(), choice('Colour', ['red', 'green'])),
    fc
      .tuple(fc.integer(), fc.integer())
      .map((bounds) => integer({ min: Math.min(...bounds), max: Math.max(...bounds) })),
    tie('schema').map((item) => list(item, 4)),
    tie('fields').map((fields) => record('Record', fields)),
    fc.tuple(tie('fields'), tie('fields')).map(([one, other]) => variant('Variant', { one, other })),
  ),
  field: fc.tuple(tie('schema'), fc.boolean()).map(([schema, maybe]) => (maybe ? optional(schema) : schema)),
  fields: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('field')),
}))

describe('a sample', () => {
  it('fits the schema it was made of, and still does once it was stored', () => {
    fc.assert(
      fc.property(anySchema, fc.gen(), (schema, choices) => {
        const value = sample(schema, (below) => choices(fc.nat, { max: below - 1 }))
        expect(check(schema, value)).toEqual({ fits: true, value })
        expect(JSON.parse(JSON.stringify(value))).toEqual(value)
      }),
      { numRuns: 300 },
    )
  })

  it('is the same for the same choices', () => {
    const schema = record('Record', { text: text(), when: optional(instant()), number: integer() })
    const make = () => {
      let turn = 0
      return sample(schema, (below) => {
        turn += 1
        return turn % below
      })
    }
    expect(make()).toEqual(make())
  })

  it('takes ids from where the test says', () => {
    expect(
      sample(
        id('person'),
        () => 0,
        (of) => `${of}.x`,
      ),
    ).toBe('person.x')
  })
})
