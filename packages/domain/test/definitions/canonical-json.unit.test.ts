import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/canonical-json.ts'

describe('canonical JSON', () => {
  it('sorts keys on every level and leaves no spaces', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 'x y' }], a: null, B: true })).toBe(
      '{"B":true,"a":null,"b":[{"c":"x y","d":1}]}',
    )
  })

  it('is the JSON of the same data', () => {
    const data = { text: 'Prøvedrift “æøå”\n', list: [[], {}, -1.5, 1e21], no: false }
    expect(JSON.parse(canonicalJson(data))).toEqual(data)
  })

  it('leaves absent fields out', () => {
    expect(canonicalJson({ there: 1, absent: undefined })).toBe('{"there":1}')
  })

  it.for([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    undefined,
    [undefined],
    1n,
    Symbol('no'),
    canonicalJson,
    new Date(0),
    new Map(),
  ])('refuses what JSON cannot carry', (value) => {
    expect(() => canonicalJson({ value: [value] })).toThrow(TypeError)
  })
})
