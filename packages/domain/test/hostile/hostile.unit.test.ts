import { describe, expect, it } from 'vitest'
import { trying } from '../properties/runs.ts'
import { summaryOf } from './summary.ts'

const { numRuns: sequences, seed = Date.now() % 1_000_000_000 } = trying(150)

describe('the people of one partner', () => {
  it('[GOV-18] [GOV-21] [DEC-44] [DEC-50] adopt nothing that takes others, whatever they try', () => {
    expect(summaryOf(seed, sequences).wrongs).toEqual([])
  }, 600_000)
})
