import { describe, expect, it } from 'vitest'
import { given, oneOf, parseSearch, someOf, stringifySearch, textIn } from '../src/address/search-values.ts'
import { filterOf, portfolioSearch } from '../src/features/portfolio/search.ts'
import { momentOf, momentSearch } from '../src/moment/moment.ts'

describe('the address bar', () => {
  it('writes search parameters as plain text that a person can read and type', () => {
    expect(stringifySearch({ at: '2026-11-22T12:05:00Z', kinds: ['people', 'gates'], awaitingMe: true })).toBe(
      '?at=2026-11-22T12:05:00Z&kinds=people,gates&awaitingMe=yes',
    )
  })

  it('leaves out what is empty', () => {
    expect(stringifySearch({ search: '', phase: undefined, overTolerance: false })).toBe('')
  })

  it('reads back what it wrote', () => {
    const search = portfolioSearch({ search: 'Sørfjord & co', phase: 'drift', awaitingMe: true })
    expect(portfolioSearch(parseSearch(stringifySearch({ ...search })))).toEqual(search)
  })

  it('ignores words it does not know', () => {
    expect(portfolioSearch(parseSearch('?status=cancelled&colour=red'))).toEqual({})
    expect(oneOf(['board', 'list'], 'tree')).toBeUndefined()
    expect(someOf(['people', 'gates'], 'gates,cars')).toEqual(['gates'])
  })

  it('keeps a number that was typed as text', () => {
    expect(textIn(412)).toBe('412')
    expect(given({ a: undefined, b: 'x' })).toEqual({ b: 'x' })
  })

  it('asks the API for exactly what stands there', () => {
    expect(filterOf({ phase: 'drift' })).toEqual({
      search: null,
      phase: 'drift',
      partner: null,
      status: null,
      awaitingMe: null,
      overTolerance: null,
    })
  })
})

describe('the moment in the address bar', () => {
  it('is a revision when it is a number', () => {
    expect(momentOf('412')).toEqual({ kind: 'past', at: { revision: 412 } })
  })

  it('is an instant when it is a time', () => {
    expect(momentOf('2026-11-22T13:05:00+01:00')).toEqual({ kind: 'past', at: { time: '2026-11-22T12:05:00.000Z' } })
  })

  it('is an instant also where the plus sign was read as a space', () => {
    expect(momentOf('2026-11-22T13:05:00 01:00')).toEqual({ kind: 'past', at: { time: '2026-11-22T12:05:00.000Z' } })
  })

  it('is the end of the day in Norway when it is a date', () => {
    expect(momentOf('2026-06-04')).toEqual({ kind: 'past', at: { time: '2026-06-04T21:59:59.999Z' } })
    expect(momentOf('2026-12-04')).toEqual({ kind: 'past', at: { time: '2026-12-04T22:59:59.999Z' } })
  })

  it('is now when nothing is asked for', () => {
    expect(momentOf(undefined)).toEqual({ kind: 'now' })
    expect(momentSearch({ at: '' })).toEqual({})
  })

  it.each([
    'last summer',
    'rev-412',
    'foo 1',
    '007',
    '-1',
    '1.5',
    '1e5',
    '4 12',
    '99999999999',
    '2026-02-30',
    '2026-11-32',
    '22.11.2026',
    '1 Jan 2026',
    '2026-02-30T12:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T12:05:00',
    '2026-11-22 12:05:00Z',
    '20226-11-22',
  ])('is never guessed: %s', (at) => {
    expect(momentOf(at)).toEqual({ kind: 'unknown' })
    expect(momentSearch({ at })).toEqual({ at })
  })
})
