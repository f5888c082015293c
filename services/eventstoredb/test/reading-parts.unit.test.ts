import type { Entry } from '@samstyre/event-store/sqlite'
import { describe, expect, it } from 'vitest'
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
