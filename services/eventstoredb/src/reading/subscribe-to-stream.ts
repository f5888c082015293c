import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { Entry } from '@samstyre/event-store/sqlite'
import { streamDeleted } from '../failures.ts'
import { tombstoneType } from '../streams/stream-book.ts'
import { type Followed, follow } from './follow.ts'
import { requireReadable } from './read-stream.ts'
import type { Reading } from './reading.ts'
import type { StreamSubscription } from './request.ts'
import { isVisible, visiblePart } from './visible.ts'

/** Follows one stream, also one that is not there yet. Ends with an error when the stream is deleted for good. */
export async function subscribeToStream(reading: Reading, request: StreamSubscription): Promise<void> {
  const { lastRevision = -1 } = requireReadable(reading.context, request.stream)
  await follow(reading, new FollowedStream(reading, request.stream, firstRevision(request.after, lastRevision)))
}

function firstRevision(after: StreamSubscription['after'], last: number): number {
  if (after === 'start') return 0
  return (after === 'end' ? last : after) + 1
}

class FollowedStream implements Followed {
  readonly #reading: Reading
  readonly #stream: string
  #next: number

  constructor(reading: Reading, stream: string, next: number) {
    this.#reading = reading
    this.#stream = stream
    this.#next = next
  }

  read(atMost: number): readonly Entry[] {
    const page = this.#reading.context.log.streamEntries(this.#stream, 'forwards', this.#next, atMost)
    const last = page.at(-1)
    if (last !== undefined) this.#next = last.revision + 1
    return page
  }

  messages(page: readonly Entry[]): Promise<Iterable<ReadResp>> {
    return Promise.resolve(this.#visible(page))
  }

  *#visible(page: readonly Entry[]): Generator<ReadResp> {
    if (page.length === 0) return
    const { context, messages } = this.#reading
    const standing = context.streams.of(this.#stream)
    const visible = visiblePart(this.#stream, standing, Date.now())
    for (const entry of page) {
      const isTombstone = entry.type === tombstoneType && standing.state === 'tombstoned'
      if (isTombstone || isVisible(visible, entry)) yield messages.of(entry)
      if (isTombstone) throw streamDeleted(this.#stream)
    }
  }

  atEnd(): readonly ReadResp[] {
    return []
  }
}
