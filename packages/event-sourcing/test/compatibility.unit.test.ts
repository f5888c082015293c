import { describe, expect, it } from 'vitest'
import { incompatibilities, incompatibleSchemas } from '../src/compatibility.ts'
import {
  boolean,
  choice,
  date,
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
} from '../src/schema.ts'

/** Two schemas of which the first may become the second, and not the other way round; and what is said then. */
interface Change {
  readonly what: string
  readonly narrow: Schema
  readonly wide: Schema
  readonly was: string
  readonly is: string
}

const oneWay: readonly Change[] = [
  {
    what: 'a longer text',
    narrow: text({ max: 10 }),
    wide: text({ max: 11 }),
    was: 'at most 11 characters',
    is: 'at most 10 characters',
  },
  {
    what: 'a larger number',
    narrow: integer({ max: 9 }),
    wide: integer({ max: 10 }),
    was: '10 or less',
    is: '9 or less',
  },
  { what: 'a smaller number', narrow: integer({ min: 1 }), wide: integer(), was: '0 or more', is: '1 or more' },
  {
    what: 'a longer list',
    narrow: list(date(), 2),
    wide: list(date(), 3),
    was: 'at most 3 items',
    is: 'at most 2 items',
  },
  {
    what: 'one more choice, wherever it stands',
    narrow: choice('Tone', ['low', 'high']),
    wide: choice('Tone', ['low', 'middle', 'high']),
    was: 'a choice of low, middle, high',
    is: 'a choice of low, high',
  },
  {
    what: 'one more variant',
    narrow: variant('Thing', { note: { text: text() } }),
    wide: variant('Thing', { note: { text: text() }, link: { url: text() } }),
    was: 'a variant',
    is: 'nothing',
  },
  {
    what: 'a field that may now be left out',
    narrow: record('Fact', { day: date() }),
    wide: record('Fact', { day: optional(date()) }),
    was: 'an optional field',
    is: 'a required field',
  },
  {
    what: 'one more optional field',
    narrow: record('Fact', {}),
    wide: record('Fact', { day: optional(date()) }),
    was: 'of kind date',
    is: 'nothing',
  },
]

/** Two schemas of which neither may become the other. */
const noWay: readonly (readonly [what: string, one: Schema, other: Schema])[] = [
  ['a required field more or less', record('Fact', {}), record('Fact', { day: date() })],
  ['another name of a field', record('Fact', { day: date() }), record('Fact', { date: date() })],
  ['another name of a variant', variant('Thing', { note: {} }), variant('Thing', { memo: {} })],
  ['another name of a choice', choice('Tone', ['low']), choice('Tone', ['deep'])],
  ['another kind', text(), sha256()],
  ['a day and an instant', date(), instant()],
  ['one and several', boolean(), list(boolean())],
  ['what an id points to', id('person'), id('partner')],
  ['the unit of a number', integer({ unit: 'NOK' }), integer({ unit: 'EUR' })],
  ['a number with and without a unit', integer(), integer({ unit: 'days' })],
  ['the class of personal text', text({ personal: 'record' }), text({ personal: 'sensitive' })],
  ['personal text and other text', text(), text({ personal: 'contact' })],
]

describe('a schema that was released', () => {
  it.for(oneWay)('[CORE-9] may widen by $what', ({ narrow, wide }) => {
    expect(incompatibilities(narrow, wide)).toEqual([])
  })

  it.for(oneWay)('[CORE-9] may not narrow again: $what', ({ narrow, wide, was, is }) => {
    expect(incompatibilities(wide, narrow)).toMatchObject([{ was, is }])
  })

  it.for(noWay)('[CORE-9] may not change %s', ([, one, other]) => {
    expect(incompatibilities(one, other)).not.toEqual([])
    expect(incompatibilities(other, one)).not.toEqual([])
  })

  it('[CORE-9] may have its records, choices and variants called otherwise, which is not stored', () => {
    const named = (name: string) => record(name, { tone: choice(name, ['low']), thing: variant(name, { note: {} }) })
    expect(incompatibilities(named('One'), named('Other'))).toEqual([])
  })

  it('[CORE-9] is looked at all the way in, and each place is named', () => {
    const deep = (max: number) =>
      record('Fact', {
        list: list(record('Item', { thing: optional(variant('Thing', { note: { text: text({ max }) } })) })),
      })
    expect(incompatibilities(deep(10), deep(20), ['Fact'])).toEqual([])
    expect(incompatibilities(deep(20), deep(10), ['Fact'])).toEqual([
      { place: ['Fact', 'list', 'thing', 'note', 'text'], was: 'at most 20 characters', is: 'at most 10 characters' },
    ])
  })

  it('[CORE-9] may have more beside it, but is not taken away', () => {
    const [opened, closed] = [record('Opened', {}), record('Closed', {})]
    expect(incompatibleSchemas({ opened }, { opened, closed })).toEqual([])
    expect(incompatibleSchemas({ opened, closed }, { opened })).toEqual([
      { place: ['closed'], was: 'of kind record', is: 'nothing' },
    ])
  })
})
