import { describe, expect, it } from 'vitest'
import { standingOf } from '../../src/features/voting/objections/objection-standing.ts'
import { sampleObjection } from './sample-seat.ts'

describe('[DEC-44] An objection', () => {
  it('is open as long as the vote is, and undecided for good once the vote has ended', () => {
    expect(standingOf({ state: 'open' }, sampleObjection())).toBe('open')
    expect(standingOf({ state: 'advised' }, sampleObjection())).toBe('undecided')
    expect(standingOf({ state: 'adopted' }, sampleObjection())).toBe('undecided')
  })

  it('keeps its outcome after the vote', () => {
    expect(standingOf({ state: 'adopted' }, sampleObjection({ outcome: 'upheld' }))).toBe('upheld')
    expect(standingOf({ state: 'open' }, sampleObjection({ outcome: 'fell' }))).toBe('fell')
  })
})
