import { describe, expect, it } from 'vitest'
import { askedFor, wayOf } from '../../src/features/history/comparison/chosen-moment.ts'
import { type Mark, markBeyond } from '../../src/features/history/time/marks.ts'

const mark = (revision: number): Mark => ({
  revision,
  at: '2026-06-04T06:35:00.000Z',
  kind: 'decisionAdopted',
  citation: '3/26',
  phase: undefined,
})
const marks = [mark(0), mark(99), mark(175)]

describe('Marks on the time slider', () => {
  it('are gone to one at a time, in both directions', () => {
    expect(markBeyond(marks, 100, 'after')?.revision).toBe(175)
    expect(markBeyond(marks, 100, 'before')?.revision).toBe(99)
  })

  it('are left when the handle stands on one', () => {
    expect(markBeyond(marks, 99, 'after')?.revision).toBe(175)
    expect(markBeyond(marks, 99, 'before')?.revision).toBe(0)
  })

  it('end where there is none further on', () => {
    expect(markBeyond(marks, 175, 'after')).toBeUndefined()
    expect(markBeyond(marks, 0, 'before')).toBeUndefined()
  })
})

describe('A moment to compare', () => {
  it('is now when the address says nothing, or names the newest event', () => {
    expect(wayOf(undefined, { marks, last: 204 })).toBe('now')
    expect(wayOf('204', { marks, last: 204 })).toBe('now')
    expect(askedFor(undefined, 204)).toEqual({ revision: 204 })
  })

  it('is a mark where an event has one, and otherwise the event', () => {
    expect(wayOf('99', { marks, last: 204 })).toBe('mark')
    expect(wayOf('100', { marks, last: 204 })).toBe('event')
    expect(askedFor('100', 204)).toEqual({ revision: 100 })
  })

  it('is the end of the day in Norway when it is a date', () => {
    expect(wayOf('2026-06-04', { marks, last: 204 })).toBe('date')
    expect(askedFor('2026-06-04', 204)).toEqual({ time: '2026-06-04T21:59:59.999Z' })
    expect(askedFor('2026-12-04', 204)).toEqual({ time: '2026-12-04T22:59:59.999Z' })
  })

  it('is none after the newest event, and none where the address makes no sense', () => {
    expect(askedFor('205', 204)).toBeUndefined()
    expect(askedFor('2026-02-30', 204)).toBeUndefined()
    expect(askedFor('yesterday', 204)).toBeUndefined()
    expect(wayOf('2026-02-30', { marks, last: 204 })).toBe('event')
  })
})
