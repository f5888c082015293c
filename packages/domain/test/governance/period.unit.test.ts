import { describe, expect, it } from 'vitest'
import { coverFrom, dayAfter, dayBefore, isOver, overlaps } from '../../src/governance/period.ts'

const june = { from: '2026-06-01', to: '2026-06-30' }
const never = { from: '2026-06-10', to: '2026-06-09' }

describe('periods', () => {
  it.for([
    [june, { from: '2026-06-30' }, true],
    [june, { from: '2026-07-01' }, false],
    [june, { from: '2026-05-01', to: '2026-06-01' }, true],
    [june, { from: '2026-05-01', to: '2026-05-31' }, false],
    [{ from: '2026-01-01' }, { from: '2027-01-01' }, true],
    [never, june, false],
  ] as const)('%o and %o share a day: %s', ([left, right, shared]) => {
    expect(overlaps(left, right)).toBe(shared)
    expect(overlaps(right, left)).toBe(shared)
  })

  it('are over after their last day, or when they were taken back', () => {
    expect(isOver(june, '2026-06-30')).toBe(false)
    expect(isOver(june, '2026-07-01')).toBe(true)
    expect(isOver({ from: '2026-06-01' }, '2999-01-01')).toBe(false)
    expect(isOver(never, '2026-01-01')).toBe(true)
    expect(isOver({ from: '2026-06-01', to: '2026-06-01' }, '2026-06-01')).toBe(false)
  })

  it('cover a day and every later one only without a gap', () => {
    expect(coverFrom('2026-06-15', [june])).toBe(false)
    expect(coverFrom('2026-06-15', [june, { from: '2026-07-01' }])).toBe(true)
    expect(coverFrom('2026-06-15', [june, { from: '2026-07-02' }])).toBe(false)
    expect(coverFrom('2026-06-15', [{ from: '2026-06-16' }])).toBe(false)
    expect(coverFrom('2026-06-15', [never, { from: '2026-06-15' }])).toBe(true)
    expect(coverFrom('2026-06-15', [])).toBe(false)
  })

  it('begin and end over the turn of a month, a year and a leap day', () => {
    expect(dayAfter('2026-12-31')).toBe('2027-01-01')
    expect(dayBefore('2028-03-01')).toBe('2028-02-29')
  })
})
