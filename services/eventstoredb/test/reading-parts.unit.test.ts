import type { Entry } from '@samstyre/event-store/sqlite'
import { describe, expect, it } from 'vitest'
import { expressionFilter, passing, prefixFilter } from '../src/reading/filter.ts'
import { PageSize } from '../src/reading/pages.ts'
import { isVisible, visiblePart } from '../src/reading/visible.ts'
import type { StreamSettings } from '../src/streams/stream-metadata.ts'

function entryAt(revision: number, over: Partial<Entry> = {}): Entry {
  return {
    id: '',
    stream: 'things',
    type: 'changed',
    revision,
    position: BigInt(revision + 1),
    data: '{}',
    metadata: '',
    form: 0,
    recordedAt: 0,
    ...over,
  }
}

describe('the visible part of a stream', () => {
  const now = 1_000_000

  function visible(settings: StreamSettings, stream = 'things') {
    return visiblePart(stream, { state: 'live', lastRevision: 9, settings }, now)
  }

  it.each([
    { settings: {}, first: 0 },
    { settings: { maxCount: 3 }, first: 7 },
    { settings: { maxCount: 30 }, first: 0 },
    { settings: { truncateBefore: 4n }, first: 4 },
    { settings: { maxCount: 3, truncateBefore: 4n }, first: 7 },
    { settings: { maxCount: 3, truncateBefore: 8n }, first: 8 },
  ])('begins at revision $first with $settings', ({ settings, first }) => {
    expect(visible(settings).first).toBe(first)
  })

  it('of metadata is its newest form', () => {
    expect(visible({}, '$$things').first).toBe(9)
  })

  it('leaves out what is too old, and nothing whose time is not known', () => {
    const part = visible({ maxAge: 100 })
    expect(isVisible(part, entryAt(1, { recordedAt: now - 100_001 }))).toBe(false)
    expect(isVisible(part, entryAt(1, { recordedAt: now - 100_000 }))).toBe(true)
    expect(isVisible(part, entryAt(1, { recordedAt: 0 }))).toBe(true)
  })
})

describe('a filter', () => {
  const page = ['ab', 'b', 'abc'].map((stream, index) => entryAt(index, { stream, type: `type-${stream}` }))

  it('lets everything through where there is none', () => {
    expect(passing(undefined, page)).toBe(page)
  })

  it('keeps the order of what it lets through', () => {
    expect(passing(prefixFilter('stream', ['a']), page)).toEqual([page[0], page[2]])
    expect(passing(expressionFilter('type', '-a?b$'), page)).toEqual([page[0], page[1]])
  })

  it.each(['^[^$]', '^[^$].*', '^[^\\$]', '^[^\\$].*'])('leaves out what belongs to the store by %s', (source) => {
    const names = ['$stats', '$$b', '$', 'b', ' $b', 'b$', 'æ', '👍', '\nb']
    const entries = names.map((stream, index) => entryAt(index, { stream }))
    const given = passing(expressionFilter('stream', source), entries).map(({ stream }) => stream)
    expect(given).toEqual(names.filter((name) => new RegExp(source).test(name)))
    expect(given).toEqual(names.slice(3))
  })

  it('gives the same answer for the same page again', () => {
    const filter = expressionFilter('stream', 'c')
    expect(passing(filter, page)).toEqual(passing(filter, page))
  })
})

describe('the size of a page', () => {
  const small = Array.from({ length: 64 }, (_, revision) => entryAt(revision))
  const large = [entryAt(0, { data: 'x'.repeat(1_000_000) })]

  it('grows step by step while entries are small', () => {
    const size = new PageSize()
    const sizes = Array.from({ length: 5 }, () => {
      size.learn(small)
      return size.entries
    })
    expect(sizes).toEqual([32, 64, 128, 128, 128])
  })

  it('shrinks at once when entries are large', () => {
    const size = new PageSize()
    size.learn(large)
    expect(size.entries).toBe(1)
  })

  it('learns nothing of an empty page', () => {
    const size = new PageSize()
    size.learn([])
    expect(size.entries).toBe(16)
  })
})

describe('a regular expression', () => {
  const names = (length: number) => Array.from({ length: 128 }, () => `${'a'.repeat(length)}!`)

  it('without end is refused, and the next one is not', () => {
    const endless = expressionFilter('stream', '^(a+)+$')
    expect(() => endless.wanted(names(40))).toThrow('takes too long')
    expect(expressionFilter('stream', '^a').wanted(['a', 'b'])).toEqual([true, false])
  })

  it('that takes long for every page is refused in the end', () => {
    const slow = expressionFilter('stream', '^(a+)+$')
    const readPages = () => {
      for (let page = 0; page < 1000; page++) slow.wanted(names(15))
    }
    expect(readPages).toThrow('takes too long')
  })

  it.each(['\\Astream', 'stream\\Z', '\\-', '(?i)stream'])('that JavaScript does not know is refused: %s', (source) => {
    expect(() => expressionFilter('stream', source)).toThrow('no regular expression of JavaScript')
  })

  it('knows letters of every alphabet', () => {
    expect(expressionFilter('type', '^\\p{Lu}').wanted(['Åpnet', 'åpnet'])).toEqual([true, false])
  })

  it('that is quick may go on and on', () => {
    const quick = expressionFilter('stream', '^[a-z]')
    for (let page = 0; page < 300; page++) expect(quick.wanted(names(5))[0]).toBe(true)
  })
})
