import { EventStoreError, type RecordedEvent } from '../port.ts'
import type { Commits } from './commits.ts'
import { nextTurn } from './turn.ts'

/** One read of a log, from some place on. */
export interface PagedRead<Cursor> {
  readonly first: Cursor
  readonly limit: number | undefined
  read(cursor: Cursor, atMost: number): readonly RecordedEvent[]
  cursorAfter(event: RecordedEvent): Cursor
}

/** Reads page after page until the log or the limit ends. Nothing is held open between pages. */
export async function* inPages<Cursor>(
  commits: Commits,
  { first, limit, read, cursorAfter }: PagedRead<Cursor>,
): AsyncGenerator<RecordedEvent, undefined> {
  const size = new PageSize()
  let cursor = first
  let left = requireWhole('limit', limit) ?? Number.POSITIVE_INFINITY
  while (left > 0) {
    if (commits.closed) throw new EventStoreError('closed', 'The event store is closed.')
    const wanted = Math.min(left, size.events)
    const page = read(cursor, wanted)
    yield* page
    const last = page.at(-1)
    if (last === undefined || page.length < wanted) return
    left -= page.length
    cursor = cursorAfter(last)
    size.learn(page)
    await nextTurn()
  }
}

const smallestPage = 4
const largestPage = 512
const charactersPerPage = 4_000_000

/** How many events make a page: many small ones or a few large ones, so that a page stays below some megabytes. */
export class PageSize {
  events = 128

  learn(page: readonly RecordedEvent[]): void {
    let characters = 1
    for (const { data, metadata } of page) characters += data.length + metadata.length
    const fitting = Math.floor((charactersPerPage * page.length) / characters)
    this.events = Math.max(smallestPage, Math.min(largestPage, fitting))
  }
}

/** @throws {RangeError} unless the option is absent or a whole number from 0. */
export function requireWhole(name: string, value: number | undefined): number | undefined {
  if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) {
    throw new RangeError(`${name} must be a whole number from 0, not ${value}`)
  }
  return value
}
