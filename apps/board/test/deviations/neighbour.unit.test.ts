import { describe, expect, it } from 'vitest'
import { lanesOf } from '../../src/features/deviations/lanes.ts'
import { neighbour } from '../../src/features/deviations/neighbour.ts'
import { sampleDeviation } from './sample-deviation.ts'

const lanes = lanesOf(
  [
    sampleDeviation({ id: 'a', severity: 'high', state: 'reported' }),
    sampleDeviation({ id: 'b', severity: 'high', state: 'reported' }),
    sampleDeviation({ id: 'c', severity: 'high', state: 'approved' }),
    sampleDeviation({ id: 'd', severity: 'low', state: 'assessed' }),
  ],
  'severity',
)

describe('arrow keys on the board', () => {
  it('lead through the cards of a column', () => {
    expect(neighbour(lanes, 'a', 'ArrowDown')).toBe('b')
    expect(neighbour(lanes, 'b', 'ArrowUp')).toBe('a')
  })

  it('lead over empty columns to the next state with cards', () => {
    expect(neighbour(lanes, 'a', 'ArrowRight')).toBe('c')
    expect(neighbour(lanes, 'c', 'ArrowLeft')).toBe('a')
  })

  it('lead on into the next lane, to the column that is nearest', () => {
    expect(neighbour(lanes, 'b', 'ArrowDown')).toBe('d')
    expect(neighbour(lanes, 'd', 'ArrowUp')).toBe('b')
  })

  it('lead nowhere at the edge', () => {
    expect(neighbour(lanes, 'a', 'ArrowUp')).toBeUndefined()
    expect(neighbour(lanes, 'd', 'ArrowRight')).toBeUndefined()
    expect(neighbour(lanes, 'unknown', 'ArrowRight')).toBeUndefined()
  })
})
