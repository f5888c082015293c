import { describe, expect, it } from 'vitest'
import { type Entry, type Page, withNewest, withOlder } from '../../src/features/history/entries/loaded.ts'

function page(revisions: readonly number[], next: number | null): Page {
  return { entries: revisions.map(entry), next }
}

function entry(revision: number): Entry {
  return {
    revision,
    id: `event-${revision}`,
    at: '2026-11-22T12:05:00.000Z',
    type: 'DeviationCommented',
    kind: 'deviations',
    sentence: 'Somebody commented.',
    quote: null,
    item: null,
    actor: null,
    onBehalfOf: null,
  }
}

const revisionsOf = (loaded: { readonly entries: readonly Entry[] } | undefined) =>
  loaded?.entries.map(({ revision }) => revision)

describe('The pages of the history that have been fetched', () => {
  it('lay new events on top and keep the older ones that were asked for', () => {
    const first = withNewest(undefined, 'all', page([5, 4], 4))
    const older = withOlder(first, 'all', page([3, 2], 2))
    const later = withNewest(older, 'all', page([6, 5], 5))
    expect(revisionsOf(later)).toEqual([6, 5, 4, 3, 2])
    expect(later.next).toBe(2)
  })

  it('begin anew when so much has happened that the pages do not meet', () => {
    const first = withNewest(undefined, 'all', page([5, 4], 4))
    const later = withNewest(first, 'all', page([9, 8], 8))
    expect(revisionsOf(later)).toEqual([9, 8])
    expect(later.next).toBe(8)
  })

  it('begin anew when something else is asked for', () => {
    const first = withNewest(undefined, 'all', page([5, 4], 4))
    expect(revisionsOf(withNewest(first, 'decisions', page([5], null)))).toEqual([5])
  })

  it('drop an older page that nobody asks for any more', () => {
    const first = withNewest(undefined, 'decisions', page([5], 5))
    expect(withOlder(first, 'all', page([3], null))).toBe(first)
  })
})
