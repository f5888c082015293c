import { describe, expect, it } from 'vitest'
import {
  boolean,
  check,
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
} from '../src/index.ts'

const person = record('Person', { name: text({ max: 5 }), age: optional(integer({ min: 0, max: 150 })) })
const shape = variant('Shape', { circle: { radius: integer() }, point: {} })

interface Case {
  readonly schema: Schema
  readonly value: unknown
  readonly expected: string
  readonly path?: readonly string[]
}

describe('check', () => {
  it.for<readonly [Schema, unknown]>([
    [text({ max: 3 }), 'abc'],
    [text(), ' a '],
    [id('person'), 'a'],
    [id('person'), 'A-9_.:'.padEnd(80, 'z')],
    [integer(), 0],
    [integer(), 2_147_483_647],
    [integer({ min: -5, max: 5 }), -5],
    [boolean(), false],
    [choice('Colour', ['red', 'green']), 'green'],
    [date(), '2026-12-31'],
    [date(), '2028-02-29'],
    [date(), '2000-02-29'],
    [instant(), '2026-11-22T12:05:00Z'],
    [instant(), '2028-02-29T23:59:59.999Z'],
    [sha256(), 'a0'.repeat(32)],
    [list(integer(), 2), []],
    [list(integer(), 2), [1, 2]],
    [person, { name: 'Kari' }],
    [person, { name: 'Kari', age: 0 }],
    [shape, { kind: 'circle', radius: 1 }],
    [shape, { kind: 'point' }],
  ])('%o takes %o', ([schema, value]) => {
    expect(check(schema, value)).toEqual({ fits: true, value })
  })

  it.for<Case>([
    { schema: text(), value: 1, expected: 'text' },
    { schema: text(), value: '', expected: 'text.notEmpty' },
    { schema: text(), value: ' \n\t', expected: 'text.notEmpty' },
    { schema: text({ max: 3 }), value: 'abcd', expected: 'text.max:3' },
    { schema: text(), value: 'a'.repeat(4001), expected: 'text.max:4000' },
    { schema: id('person'), value: '', expected: 'id' },
    { schema: id('person'), value: '_a', expected: 'id' },
    { schema: id('person'), value: 'a b', expected: 'id' },
    { schema: id('person'), value: 'a\n', expected: 'id' },
    { schema: id('person'), value: 'a'.repeat(81), expected: 'id' },
    { schema: id('person'), value: 1, expected: 'id' },
    { schema: integer(), value: '1', expected: 'integer' },
    { schema: integer(), value: 1.5, expected: 'integer' },
    { schema: integer(), value: Number.NaN, expected: 'integer' },
    { schema: integer(), value: 2 ** 53, expected: 'integer' },
    { schema: integer(), value: -1, expected: 'integer.range:0:2147483647' },
    { schema: integer(), value: 2_147_483_648, expected: 'integer.range:0:2147483647' },
    { schema: boolean(), value: 'true', expected: 'boolean' },
    { schema: choice('Colour', ['red', 'green']), value: 'blue', expected: 'choice:red|green' },
    { schema: choice('Colour', ['red', 'green']), value: 1, expected: 'choice:red|green' },
    { schema: date(), value: '2026-02-29', expected: 'date' },
    { schema: date(), value: '2100-02-29', expected: 'date' },
    { schema: date(), value: '2026-04-31', expected: 'date' },
    { schema: date(), value: '2026-13-01', expected: 'date' },
    { schema: date(), value: '2026-1-1', expected: 'date' },
    { schema: date(), value: '2026-11-22T00:00:00Z', expected: 'date' },
    { schema: date(), value: 20261122, expected: 'date' },
    { schema: instant(), value: '2026-11-22', expected: 'instant' },
    { schema: instant(), value: '2026-11-22T12:05:00+01:00', expected: 'instant' },
    { schema: instant(), value: '2026-11-22T25:00:00Z', expected: 'instant' },
    { schema: instant(), value: '2026-11-22T24:00:00Z', expected: 'instant' },
    { schema: instant(), value: '2026-02-30T12:00:00Z', expected: 'instant' },
    { schema: instant(), value: 0, expected: 'instant' },
    { schema: sha256(), value: 'A0'.repeat(32), expected: 'sha256' },
    { schema: sha256(), value: 'a0'.repeat(31), expected: 'sha256' },
    { schema: sha256(), value: 7, expected: 'sha256' },
    { schema: list(integer(), 2), value: { 0: 1, length: 1 }, expected: 'list' },
    { schema: list(integer(), 2), value: [1, 2, 3], expected: 'list.max:2' },
    { schema: list(integer(), 2), value: [1, -1], expected: 'integer.range:0:2147483647', path: ['1'] },
    { schema: person, value: [], expected: 'record' },
    { schema: person, value: null, expected: 'record' },
    { schema: person, value: {}, expected: 'required', path: ['name'] },
    { schema: person, value: { name: undefined }, expected: 'required', path: ['name'] },
    { schema: person, value: { name: 'Kari', age: null }, expected: 'integer', path: ['age'] },
    { schema: person, value: { name: 'Kari', agee: 1 }, expected: 'unknownField', path: ['agee'] },
    { schema: person, value: { name: 'Kari', toString: 1 }, expected: 'unknownField', path: ['toString'] },
    { schema: shape, value: 'circle', expected: 'choice:circle|point', path: ['kind'] },
    { schema: shape, value: { radius: 1 }, expected: 'choice:circle|point', path: ['kind'] },
    { schema: shape, value: { kind: 'toString' }, expected: 'choice:circle|point', path: ['kind'] },
    { schema: shape, value: { kind: 'point', radius: 1 }, expected: 'unknownField', path: ['radius'] },
    { schema: shape, value: { kind: 'circle' }, expected: 'required', path: ['radius'] },
  ])('$schema.kind does not take $value: it expects $expected', ({ schema, value, expected, path = [] }) => {
    expect(check(schema, value)).toEqual({ fits: false, misfit: { path, expected } })
  })

  it('names the place from the outside in', () => {
    const schema = record('Outer', { rows: list(record('Row', { shapes: list(shape) })) })
    const value = { rows: [{ shapes: [] }, { shapes: [{ kind: 'point' }, { kind: 'circle', radius: -1 }] }] }
    expect(check(schema, value)).toMatchObject({ misfit: { path: ['rows', '1', 'shapes', '1', 'radius'] } })
  })

  it('leaves out what is undefined, so that a value is what it will be once stored', () => {
    const schema = record('Outer', { rows: list(person), shape })
    const checked = check(schema, { rows: [{ name: 'Kari', age: undefined }], shape: { kind: 'point' } })
    expect(checked).toStrictEqual({ fits: true, value: { rows: [{ name: 'Kari' }], shape: { kind: 'point' } } })
  })
})
