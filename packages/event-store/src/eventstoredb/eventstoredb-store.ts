import { setTimeout as sleep } from 'node:timers/promises'
import { requireAdmissible } from '../log/admissible.ts'
import { requireWhole } from '../log/pages.ts'
import type {
  AppendOutcome,
  EventStore,
  ExpectedRevision,
  NewEvent,
  ReadAllOptions,
  ReadStreamOptions,
  RecordedEvent,
  SubscribeOptions,
  SubscriptionMessage,
} from '../port.ts'
import { LogCursor, StreamCursor } from './cursors.ts'
import type { Driver } from './driver.ts'
import { follow } from './following.ts'
import { readOn } from './reading.ts'
import { closedError, type Service } from './service.ts'
import { settleAppend } from './settle-append.ts'

/** In milliseconds. */
interface Limits {
  readonly attemptTimeout: number
  readonly patience: number
}

/** The port over a driver of EventStoreDB. */
export class EventStoreDBStore implements EventStore {
  readonly #service: Service
  readonly #closing = new AbortController()
  readonly #closed = new AbortController()
  readonly #underWay = new Set<Promise<AppendOutcome>>()
  #end: Promise<void> | undefined

  constructor(driver: Driver, limits: Limits) {
    this.#service = { driver, ...limits, closing: this.#closing.signal, closed: this.#closed.signal }
  }

  async append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<AppendOutcome> {
    requireAdmissible({ stream, events, expected })
    if (this.#closing.signal.aborted) throw closedError()
    const settling = settleAppend(this.#service, { stream, events, expected })
    this.#underWay.add(settling)
    try {
      return await settling
    } finally {
      this.#underWay.delete(settling)
    }
  }

  async *readStream(stream: string, options: ReadStreamOptions = {}): AsyncGenerator<RecordedEvent, undefined> {
    const from = requireWhole('from', options.from)
    const limit = requireWhole('limit', options.limit) ?? Number.POSITIVE_INFINITY
    if (this.#closing.signal.aborted) throw closedError()
    if (!isReadable(stream)) return
    yield* readOn(this.#service, new StreamCursor(stream, options.direction ?? 'forwards', from), limit)
  }

  async *readAll(options: ReadAllOptions = {}): AsyncGenerator<RecordedEvent, undefined> {
    const limit = requireWhole('limit', options.limit) ?? Number.POSITIVE_INFINITY
    if (this.#closing.signal.aborted) throw closedError()
    yield* readOn(this.#service, new LogCursor(options.direction ?? 'forwards', options.from), limit)
  }

  subscribe(options?: SubscribeOptions): AsyncIterableIterator<SubscriptionMessage> {
    return follow(this.#service, options)
  }

  /** Waits for appends under way, but not for a server that does not answer. */
  close(): Promise<void> {
    this.#end ??= this.#letGo()
    return this.#end
  }

  async #letGo(): Promise<void> {
    this.#closing.abort()
    const tooLong = new AbortController()
    const limit = sleep(this.#service.attemptTimeout, undefined, { signal: tooLong.signal }).catch(() => undefined)
    await Promise.race([Promise.allSettled(this.#underWay), limit])
    tooLong.abort()
    this.#closed.abort()
    this.#service.driver.close()
    await Promise.allSettled(this.#underWay)
  }
}

/** What belongs to the store itself, and what is no name, has no events. */
function isReadable(stream: string): boolean {
  return stream !== '' && !stream.startsWith('$') && stream.isWellFormed()
}
