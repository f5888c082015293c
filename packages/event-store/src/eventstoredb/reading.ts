import type { RecordedEvent } from '../port.ts'
import { BackOff } from './back-off.ts'
import type { Cursor } from './cursors.ts'
import { type LogCall, type LogItem, LostConnection } from './driver.ts'
import { closedError, type Service, unreachable } from './service.ts'

/**
 * Reads from a cursor on until the log or the limit ends, and goes on from the last event when the connection is lost.
 *
 * @throws {EventStoreError} `closed`, or what the server refused, or `unavailable` when patience is at its end
 */
export async function* readOn(
  service: Service,
  cursor: Cursor,
  limit: number,
): AsyncGenerator<RecordedEvent, undefined> {
  const reading = new Reading(service, cursor, limit)
  try {
    for (let events = await reading.next(); events !== undefined; events = await reading.next()) {
      for (const event of events) yield event
    }
  } finally {
    reading.end()
  }
}

/** Beyond this a longer silence helps nobody, and would soon be longer than a timer can count. */
const mostDoublings = 8

/** One read, by as many calls as it takes. */
class Reading {
  readonly #service: Service
  readonly #cursor: Cursor
  readonly #backOff = new BackOff()
  /** How many events are to be given yet. */
  #left: number
  /** How many events the call under way was asked for and has not sent. */
  #missing = 0
  #call: LogCall | undefined
  #isAtEnd = false
  #gotOnAt = performance.now()

  constructor(service: Service, cursor: Cursor, limit: number) {
    this.#service = service
    this.#cursor = cursor
    this.#left = limit
  }

  /** The next events; `undefined` at the end. */
  async next(): Promise<readonly RecordedEvent[] | undefined> {
    for (let call = this.#callUnderWay(); call !== undefined; call = this.#callUnderWay()) {
      const items = await this.#take(call)
      if (this.#service.closing.aborted) throw closedError()
      if (items !== undefined) return this.#events(items)
    }
    return undefined
  }

  end(): void {
    this.#call?.cancel()
  }

  /** @throws {EventStoreError} `closed` */
  #callUnderWay(): LogCall | undefined {
    if (this.#service.closing.aborted) throw closedError()
    if (this.#isAtEnd || this.#left === 0) return undefined
    if (this.#call !== undefined) return this.#call
    this.#missing = this.#left + this.#cursor.overlap
    const request = this.#cursor.request(this.#missing)
    this.#call = request && this.#service.driver.read(request)
    return this.#call
  }

  /** What the call brings; `undefined` when it is over. */
  async #take(call: LogCall): Promise<readonly LogItem[] | undefined> {
    const { attemptTimeout, closing } = this.#service
    try {
      // A server that looks through a large log is silent for long too: it gets more time with every attempt.
      const items = await call.next(attemptTimeout * 2 ** Math.min(this.#backOff.failures, mostDoublings))
      if (items === undefined) this.#ended()
      else this.#gotOn()
      return items
    } catch (error) {
      this.#call = undefined
      if (closing.aborted) throw closedError()
      if (!(error instanceof LostConnection)) throw error
      const triedFor = Math.round(performance.now() - this.#gotOnAt)
      if (triedFor >= this.#service.patience) throw unreachable(triedFor, error)
      await this.#backOff.pause(closing)
      return undefined
    }
  }

  #gotOn(): void {
    this.#gotOnAt = performance.now()
    this.#backOff.reset()
  }

  /** Less than was asked for means that there is no more; otherwise some of it may have been left out. */
  #ended(): void {
    this.#call = undefined
    this.#isAtEnd = this.#missing > 0
  }

  #events(items: readonly LogItem[]): readonly RecordedEvent[] {
    const events: RecordedEvent[] = []
    for (const item of items) {
      if (item.kind !== 'event' && item.kind !== 'left-out') continue
      this.#missing -= 1
      if (this.#cursor.pass(item.kind === 'event' ? item.event : item) && item.kind === 'event') events.push(item.event)
    }
    const given = events.length > this.#left ? events.slice(0, this.#left) : events
    this.#left -= given.length
    return given
  }
}
