import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PersistentMap } from '../src/index.ts'

/** Pairs of keys with one and the same 32-bit FNV-1a hash: what a map has to keep apart by the keys themselves. */
const colliding = [
  ['costarring', 'liquid'],
  ['declinate', 'macallums'],
  ['altarage', 'zinke'],
] as const

const key = fc.oneof(
  fc.constantFrom(...colliding.flat()),
  fc.nat({ max: 300 }).map((number) => `key-${number}`),
  fc.constantFrom('', 'constructor', '__proto__', 'toString'),
  fc.string({ maxLength: 4 }),
)

describe('PersistentMap', () => {
  it('answers what a Map answers, in the same order, after any settings', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat({ max: 3 })), { maxLength: 400 }), (entries) => {
        const map = PersistentMap.from(entries)
        const expected = new Map(entries)
        expect([...map]).toEqual([...expected])
        expect([...map.values()]).toEqual([...expected.values()])
        expect(map.size).toBe(expected.size)
        for (const [name, value] of expected) {
          expect(map.has(name)).toBe(true)
          expect(map.get(name)).toBe(value)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('leaves every earlier version as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 80 }), (entries) => {
        const versions = [PersistentMap.empty<number>()]
        for (const [name, value] of entries) versions.push((versions.at(-1) ?? PersistentMap.empty()).set(name, value))
        for (const [count, version] of versions.entries()) {
          expect([...version]).toEqual([...new Map(entries.slice(0, count))])
        }
      }),
      { numRuns: 40 },
    )
  })

  it.for(colliding)('keeps %s and %s apart though their hashes are the same', ([one, other]) => {
    const alone = PersistentMap.from([[one, 1]])
    expect(alone.has(other)).toBe(false)
    const both = alone.set(other, 2)
    expect([...both]).toEqual([
      [one, 1],
      [other, 2],
    ])
    expect([...both.set(one, 3)]).toEqual([
      [one, 3],
      [other, 2],
    ])
    expect(alone.get(one)).toBe(1)
  })

  it('is the same map when nothing changes', () => {
    const map = PersistentMap.from([['a', Number.NaN]])
    expect(map.set('a', Number.NaN)).toBe(map)
    expect(map.update('b', (value) => value + 1)).toBe(map)
    expect(map.update('a', (value) => value)).toBe(map)
  })

  it('updates a key that is there and keeps its place', () => {
    const map = PersistentMap.from([
      ['a', 1],
      ['b', 2],
    ])
    expect([...map.update('a', (value) => value + 10)]).toEqual([
      ['a', 11],
      ['b', 2],
    ])
  })

  it('holds a value that is undefined', () => {
    const map = PersistentMap.from<number | undefined>([['a', undefined]])
    expect(map.has('a')).toBe(true)
    expect([...map]).toEqual([['a', undefined]])
    expect(map.update('a', () => 1).get('a')).toBe(1)
  })

  it('finds nothing that was never set', () => {
    const map = PersistentMap.from([['a', 1]])
    expect(map.get('constructor')).toBeUndefined()
    expect(map.has('b')).toBe(false)
    expect(PersistentMap.empty<number>().size).toBe(0)
  })

  it('prints as a plain object, even with a key that means something to JavaScript', () => {
    const map = PersistentMap.from([
      ['b', 1],
      ['__proto__', 2],
    ])
    expect(JSON.stringify(map)).toBe('{"b":1,"__proto__":2}')
  })
})
