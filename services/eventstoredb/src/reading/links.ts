import { type Entry, entryForm } from '@samstyre/event-store/sqlite'
import type { ServerContext } from '../context.ts'
import { longestName } from '../streams/stream-name.ts'
import type { Caller } from '../users/gatekeeper.ts'
import { isVisible, visiblePart } from './visible.ts'

/** The type of an event that points at another: its data is `revision@stream`. */
const linkType = '$>'

/** The event that a link points at; absent when it is not there, is hidden, or the caller may not read it. */
export interface Resolved {
  readonly link: Entry
  readonly event?: Entry
}

/** Finds the events that links point at, as far as one caller may read them. */
export class Links {
  readonly #context: ServerContext
  readonly #caller: Caller

  constructor(context: ServerContext, caller: Caller) {
    this.#context = context
    this.#caller = caller
  }

  /** What a link points at; nothing for an entry that is no link. */
  resolve(entry: Entry): Resolved | undefined {
    if (entry.type !== linkType) return undefined
    const event = this.#target(entry)
    return event === undefined ? { link: entry } : { link: entry, event }
  }

  #target(link: Entry): Entry | undefined {
    const { log, streams, users } = this.#context
    const place = placeIn(link)
    if (place === undefined || !users.mayRead(this.#caller, place.stream)) return undefined
    const standing = streams.of(place.stream)
    if (standing.state !== 'live') return undefined
    const entry = log.streamEntries(place.stream, 'forwards', place.revision, 1)[0]
    const isThere = entry !== undefined && entry.revision === place.revision
    return isThere && isVisible(visiblePart(place.stream, standing, Date.now()), entry) ? entry : undefined
  }
}

function placeIn({ data, form }: Entry): { readonly stream: string; readonly revision: number } | undefined {
  if ((form & entryForm.dataInBase64) !== 0) return undefined
  const at = data.indexOf('@')
  const revision = Number(data.slice(0, at))
  const stream = data.slice(at + 1)
  const isPlace = /^\d+@/v.test(data) && Number.isSafeInteger(revision) && stream !== '' && stream.length <= longestName
  return isPlace ? { stream, revision } : undefined
}
