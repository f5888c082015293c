import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { Entry } from '@samstyre/event-store/sqlite'
import { passing } from './filter.ts'
import { type Followed, follow } from './follow.ts'
import { checkpoint } from './messages.ts'
import type { Reading } from './reading.ts'
import type { LogSubscription } from './request.ts'

/** Follows the whole log, or what a filter lets through. */
export async function subscribeToLog(reading: Reading, request: LogSubscription): Promise<void> {
  await follow(reading, new FollowedLog(reading, request))
}

class FollowedLog implements Followed {
  readonly #reading: Reading
  readonly #request: LogSubscription
  /** Everything up to here was read; absent before the first entry. */
  #position: bigint | undefined
  /** The follower knows that everything up to here was looked at. */
  #told: bigint | undefined
  #examined = 0

  constructor(reading: Reading, request: LogSubscription) {
    this.#reading = reading
    this.#request = request
    this.#position = startOf(request.after, reading)
    this.#told = this.#position
  }

  read(atMost: number): readonly Entry[] {
    const page = this.#reading.context.log.logEntries('forwards', this.#position, atMost)
    this.#position = page.at(-1)?.position ?? this.#position
    return page
  }

  async messages(page: readonly Entry[]): Promise<Iterable<ReadResp>> {
    const { messages, work } = this.#reading
    const { filter } = this.#request
    if (filter === undefined) return messages.ofAll(page)
    return this.#filtered(page, new Set(await passing(filter, page, work)))
  }

  *#filtered(page: readonly Entry[], wanted: ReadonlySet<Entry>): Generator<ReadResp> {
    for (const entry of page) {
      if (wanted.has(entry)) yield this.#reading.messages.of(entry)
      this.#examined++
      if (this.#examined >= this.#request.checkpointInterval) yield* this.#checkpoint(entry.position)
    }
  }

  /** A follower of something rare does not look at everything again that it has looked at. */
  *atEnd(): Generator<ReadResp> {
    const { filter } = this.#request
    const isTold = this.#position === undefined || this.#position === this.#told
    if (filter !== undefined && this.#position !== undefined && !isTold) yield* this.#checkpoint(this.#position)
  }

  *#checkpoint(position: bigint): Generator<ReadResp> {
    this.#examined = 0
    this.#told = position
    yield checkpoint(position)
  }
}

function startOf(after: LogSubscription['after'], { context }: Reading): bigint | undefined {
  if (after === 'start') return undefined
  return after === 'end' ? context.log.lastPosition() : after
}
