import { setImmediate } from 'node:timers/promises'
import type { Entry } from '@samstyre/event-store/sqlite'
import type { Reading } from './reading.ts'

/** A read that comes to an end, from some place of the log on. */
export interface PagedRead<Place> {
  readonly first: Place
  /** At most this many events are given. */
  readonly limit: number
  /** The next entries, that of the place included; fewer than asked for only at the end. */
  read(place: Place, atMost: number): readonly Entry[]
  placeAfter(entry: Entry): Place
  /** Those of a page that are given. */
  given(page: readonly Entry[]): Promise<readonly Entry[]>
}

/**
 * Gives page after page until the log, the limit or the flow ends. Nothing is held open between pages.
 *
 * @returns how many events were given
 */
export async function giveInPages<Place>({ flow, messages }: Reading, read: PagedRead<Place>): Promise<number> {
  const size = new PageSize()
  let place = read.first
  let left = read.limit
  let isSparse = false
  while (left > 0 && !flow.ended) {
    const atMost = isSparse ? size.entries : Math.min(left, size.entries)
    const page = read.read(place, atMost)
    const given = (await read.given(page)).slice(0, left)
    await flow.send(messages.ofAll(given))
    left -= given.length
    const last = page.at(-1)
    if (last === undefined || page.length < atMost) break
    place = read.placeAfter(last)
    isSparse = given.length < page.length
    size.learn(page)
    await nextTurn()
  }
  return read.limit - left
}

const smallestPage = 1
const firstPage = 16
/** How many of the largest events one page may hold, when small ones came before. */
const largestPage = 128
const charactersPerPage = 1_000_000

/** How many entries are read at a time: many small ones or a few large ones, so that a page stays small. */
export class PageSize {
  entries = firstPage

  /** Goes by the last page. Shrinks at once, and grows step by step, because large entries may follow small ones. */
  learn(page: readonly Entry[]): void {
    if (page.length === 0) return
    let characters = 1
    for (const { data, metadata } of page) characters += data.length + metadata.length
    const fitting = Math.floor((charactersPerPage * page.length) / characters)
    this.entries = Math.max(smallestPage, Math.min(largestPage, 2 * this.entries, fitting))
  }
}

/** Lets everything else that is due have its turn, so that a long read never holds up the process. */
export function nextTurn(): Promise<void> {
  return setImmediate()
}
