import { requireAdmissible } from '../log/admissible.ts'
import { Commits } from '../log/commits.ts'
import { follow } from '../log/follow.ts'
import { type Append, judge } from '../log/judge.ts'
import { inPages, requireWhole } from '../log/pages.ts'
import {
  type AppendOutcome,
  type EventStore,
  EventStoreError,
  type ExpectedRevision,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '../port.ts'

/** A log that lives as long as its process. It keeps every promise of the port but durability; meant for tests. */
export function createMemoryStore(): EventStore {
  return new MemoryStore()
}

const pageSize = 256

class MemoryStore implements EventStore {
  /** The event at position `n` is `#log[n - 1]`. */
  readonly #log: RecordedEvent[] = []
  readonly #streams = new Map<string, RecordedEvent[]>()
  readonly #places = new Map<string, RecordedEvent>()
  readonly #commits = new Commits()

  append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<AppendOutcome> {
    return new Promise((resolve) => {
      resolve(this.#appendNow({ stream, events, expected }))
    })
  }

  #appendNow(append: Append): AppendOutcome {
    if (this.#commits.closed) throw new EventStoreError('closed', 'The event store is closed.')
    requireAdmissible(append)
    const { stream, events } = append
    const last = (this.#streams.get(stream)?.length ?? 0) - 1
    const known = judge(append, last, (id) => this.#places.get(id))
    if (known !== undefined) return known
    for (const event of events) this.#record(stream, event)
    this.#commits.announce()
    return { outcome: 'appended', revision: last + events.length, position: BigInt(this.#log.length) }
  }

  readStream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    const from = requireWhole('from', options.from)
    const events = () => this.#streams.get(stream) ?? []
    return options.direction === 'backwards'
      ? this.#backwards(events, (from ?? Number.POSITIVE_INFINITY) + 1, options.limit)
      : this.#forwards(events, from ?? 0, options.limit)
  }

  readAll(options: ReadAllOptions = {}): AsyncIterable<RecordedEvent> {
    const events = () => this.#log
    if (options.direction !== 'backwards') return this.#forwards(events, Number(options.from ?? 0n), options.limit)
    const before = options.from === undefined ? Number.POSITIVE_INFINITY : Math.max(0, Number(options.from) - 1)
    return this.#backwards(events, before, options.limit)
  }

  subscribe(options: SubscribeOptions = {}): AsyncIterable<SubscriptionMessage> {
    const pageAfter = (position: bigint | undefined) => slice(this.#log, Number(position ?? 0n), pageSize)
    return follow({ commits: this.#commits, lastPosition: () => this.#log.at(-1)?.position, pageAfter }, options)
  }

  close(): Promise<void> {
    this.#commits.close()
    return Promise.resolve()
  }

  #record(stream: string, { id, type, data, metadata }: NewEvent): void {
    const events = this.#streams.get(stream) ?? []
    const position = BigInt(this.#log.length + 1)
    const recorded = { stream, revision: events.length, position, id, type, data, metadata }
    if (events.length === 0) this.#streams.set(stream, events)
    events.push(recorded)
    this.#log.push(recorded)
    this.#places.set(id, recorded)
  }

  /** From the event at index `first` on. */
  #forwards(events: () => readonly RecordedEvent[], first: number, limit: number | undefined) {
    let next = first
    const read = (start: number, atMost: number) => {
      const page = slice(events(), start, atMost)
      next = start + page.length
      return page
    }
    return inPages(this.#commits, { first, limit, read, cursorAfter: () => next })
  }

  /** Backwards from the event just before index `end`. */
  #backwards(events: () => readonly RecordedEvent[], end: number, limit: number | undefined) {
    let next = end
    const read = (before: number, atMost: number) => {
      const stop = Math.min(before, events().length)
      next = Math.max(0, stop - atMost)
      return events().slice(next, stop).reverse()
    }
    return inPages(this.#commits, { first: end, limit, read, cursorAfter: () => next })
  }
}

function slice(events: readonly RecordedEvent[], start: number, atMost: number): readonly RecordedEvent[] {
  return events.slice(start, start + atMost)
}
