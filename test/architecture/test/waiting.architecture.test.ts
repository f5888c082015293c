import { describe, expect, it } from 'vitest'
import { code, isTest, read } from '../src/repository.ts'

const tests = code.filter((path) => isTest(path) || path.startsWith('test/'))

/** The files in which something is written that must not be. */
function holding(pattern: RegExp): readonly string[] {
  return tests.filter((path) => pattern.test(read(path)))
}

// Classes of one letter keep this file from finding itself.
describe('a test that waits', () => {
  it('says how long where the default is one second: on a busy machine that is luck', () => {
    const waits = tests.flatMap((path) => read(path).match(/vi\.wait(?:Unti[l]|Fo[r])\(.*/g) ?? [])
    expect(waits).not.toEqual([])
    expect(waits.filter((wait) => !/timeout: |Within\)$/.test(wait))).toEqual([])
  })

  it('waits for what a page says, never for a time', () => {
    expect(holding(/\.waitForTimeou[t]\(|waitForLoadState\('networkidl[e]'\)/)).toEqual([])
  })

  it('looks at a page of the board only when it is at rest: pictures are taken in one place', () => {
    expect(holding(/\.screensho[t]\(/)).toEqual(['test/e2e/support/people.ts'])
  })
})
