import { describe, expect, it } from 'vitest'
import { createDefinitionCatalog, DefinitionError } from '../../src/definitions/catalog.ts'
import { prosjektveiviseren } from './prosjektveiviseren.ts'
import { sha256 } from './sha256.ts'
import { small } from './small-definition.ts'

const newer = { ...small, version: 3 }
const catalog = createDefinitionCatalog([newer, small, prosjektveiviseren], sha256)

describe('the catalog of definitions', () => {
  it('finds a version, and nothing for one that was never published', () => {
    expect(catalog.find('small', 1)).toBe(small)
    expect(catalog.find('small', 3)).toBe(newer)
    expect(catalog.find('small', 2)).toBeUndefined()
    expect(catalog.find('large', 1)).toBeUndefined()
  })

  it('knows the newest version, whatever the order they came in', () => {
    expect(catalog.newest('small')).toBe(newer)
    expect(catalog.newest('large')).toBeUndefined()
  })

  it('lists every version in the order they came in', () => {
    expect(catalog.list()).toEqual([newer, small, prosjektveiviseren])
  })

  it('hashes what a definition says, not the order it is written in', () => {
    const reversed = Object.fromEntries(Object.entries(small).toReversed())
    expect(catalog.hashOf({ ...small, ...reversed })).toBe(catalog.hashOf(small))
    expect(catalog.hashOf({ ...reversed, ...small })).toBe(catalog.hashOf(small))
    expect(catalog.hashOf(newer)).not.toBe(catalog.hashOf(small))
  })

  it('[DEF-22] refuses definitions that break the rules, and names every problem', () => {
    const wrong = [
      { ...small, version: 0 },
      { ...small, id: 'a b', gates: [] },
    ]
    expect(() => createDefinitionCatalog(wrong, sha256)).toThrow(
      new DefinitionError([
        { version: 'small@0', problem: { code: 'versionTooLow', rule: 'DEF-2', values: { version: 0 } } },
        { version: 'a b@1', problem: { code: 'idMalformed', rule: 'DEF-1', values: { id: 'a b' } } },
        { version: 'a b@1', problem: { code: 'phaseUnreachable', rule: 'DEF-6', values: { phase: 'done' } } },
        { version: 'a b@1', problem: { code: 'deadEnd', rule: 'DEF-7', values: { phase: 'try' } } },
      ]),
    )
  })

  it('[DEF-22] publishes a version once', () => {
    expect(() => createDefinitionCatalog([small, newer, small], sha256)).toThrow(
      'small@1: versionTwice [DEF-22], definition small@1',
    )
  })
})
