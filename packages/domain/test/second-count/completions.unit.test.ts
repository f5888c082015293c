import { describe, expect, it } from 'vitest'
import { trying } from '../properties/runs.ts'
import { earlyOn } from './completions.ts'

const { numRuns: votes, seed = Date.now() % 1_000_000_000 } = trying(1500)
/** Votes whose early result the engine once took for certain, or did not. */
const known = [509, 540, 810, 5159, 20_638]

describe('a vote that may be closed early', () => {
  it('[DEC-49] is one that every way to end leads to the same result', () => {
    const numbers = [...known, ...Array.from({ length: votes }, (_, place) => seed + place)]
    const looked = numbers.map(earlyOn)
    expect(looked.flatMap(({ difference }) => difference ?? []).slice(0, 3)).toEqual([])
    expect(looked.filter(({ settled }) => settled === true).length).toBeGreaterThan(votes / 4)
    expect(looked.filter(({ settled }) => settled === false).length).toBeGreaterThan(votes / 4)
  }, 600_000)
})
