import { EventStoreError, type SubscribeOptions, type SubscriptionMessage } from '../port.ts'
import { BackOff } from './back-off.ts'
import { type LogCall, type LogItem, type LogPlace, LostConnection } from './driver.ts'
import type { Service } from './service.ts'

/**
 * Follows the log without end, and goes on from where it was whenever the server can be reached again.
 *
 * Nothing is read ahead but what one call holds; what a slow reader does not take waits at the server.
 *
 * @throws {EventStoreError} what the server will refuse again, such as `forbidden`
 */
export function follow(service: Service, options: SubscribeOptions = {}): AsyncIterableIterator<SubscriptionMessage> {
  const left = new AbortController()
  const signals = [left.signal, service.closing, ...(options.signal === undefined ? [] : [options.signal])]
  const messages = deliver(service, options.after, AbortSignal.any(signals))
  return {
    next: () => messages.next(),
    // A generator that waits does not hear `return`: it is woken first.
    return: () => {
      left.abort()
      return messages.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

async function* deliver(
  service: Service,
  after: bigint | undefined,
  stop: AbortSignal,
): AsyncGenerator<SubscriptionMessage, undefined> {
  const place = new Place(after)
  const backOff = new BackOff()
  let outage: 'none' | 'told' = 'none'
  while (!stop.aborted) {
    const attempt = new Attempt(service, place.resume, stop)
    try {
      for (let items = await attempt.next(); items !== undefined; items = await attempt.next()) {
        if (getOn(items)) {
          outage = 'none'
          backOff.reset()
        }
        yield* messagesOf(items, place, stop)
      }
    } finally {
      attempt.end()
    }
    if (outage === 'none' && !stop.aborted) {
      outage = 'told'
      yield { kind: 'interrupted', cause: interruption(attempt.lost) }
    }
    await backOff.pause(stop)
  }
}

/** A server that confirms and breaks off again, time after time, has helped nobody. */
function getOn(items: readonly LogItem[]): boolean {
  return items.some(({ kind }) => kind !== 'confirmed')
}

function* messagesOf(
  items: readonly LogItem[],
  place: Place,
  stop: AbortSignal,
): Generator<SubscriptionMessage, undefined> {
  for (const item of items) {
    if (stop.aborted) return
    const message = place.pass(item)
    if (message !== undefined) yield message
  }
}

/** How far a subscription has come. */
class Place {
  /** The last position that was given, or that the reader began after: it alone says what is new. */
  #given: bigint | undefined
  #resume: LogPlace | undefined

  constructor(after: bigint | undefined) {
    this.#given = after
    this.#resume = after === undefined ? undefined : placeOf(after)
  }

  /** Where to go on: behind the last event, or at a later place that the server says it came to. */
  get resume(): LogPlace | undefined {
    return this.#resume
  }

  /** Goes past an item. Answers what the reader is told of it; nothing twice. */
  pass(item: LogItem): SubscriptionMessage | undefined {
    switch (item.kind) {
      case 'event':
        if (this.#given !== undefined && item.event.position <= this.#given) return undefined
        this.#given = item.event.position
        // An event behind a checkpoint shows that the checkpoint was wrong.
        this.#resume = placeOf(item.event.position)
        return item
      case 'left-out':
        this.#resumeAt(placeOf(item.position))
        return undefined
      case 'checkpoint':
        this.#resumeAt(item.place)
        return undefined
      case 'caught-up':
        return { kind: 'caught-up', position: this.#given }
      default:
        return undefined
    }
  }

  #resumeAt(place: LogPlace): void {
    if (this.#resume === undefined || isBehind(this.#resume, place)) this.#resume = place
  }
}

/** The place of an event. Only transactions of the old TCP protocol have another prepare position. */
function placeOf(position: bigint): LogPlace {
  return { commit: position, prepare: position }
}

function isBehind(one: LogPlace, other: LogPlace): boolean {
  return one.commit < other.commit || (one.commit === other.commit && one.prepare < other.prepare)
}

/** One call of a subscription, until it breaks or the subscription stops. */
class Attempt {
  /** Why there is nothing more. */
  lost: LostConnection | undefined
  readonly #call: LogCall
  readonly #stop: AbortSignal
  readonly #cancel = () => this.#call.cancel()
  /** How long the server may take to confirm; then it may be silent for as long as nothing happens. */
  #silence: number | undefined

  constructor({ driver, attemptTimeout }: Service, after: LogPlace | undefined, stop: AbortSignal) {
    this.#silence = attemptTimeout
    this.#stop = stop
    this.#call = driver.read({ of: 'subscription', after })
    stop.addEventListener('abort', this.#cancel, { once: true })
  }

  async next(): Promise<readonly LogItem[] | undefined> {
    try {
      const items = await this.#call.next(this.#silence)
      this.#silence = undefined
      return items
    } catch (error) {
      if (!(error instanceof LostConnection)) throw error
      this.lost = error
      return undefined
    }
  }

  end(): void {
    this.#stop.removeEventListener('abort', this.#cancel)
    this.#call.cancel()
  }
}

function interruption(lost: LostConnection | undefined): EventStoreError {
  const heard = lost?.message ?? 'the server ended it'
  const message = `The subscription was interrupted, and goes on when EventStoreDB can be reached again: ${heard}.`
  return new EventStoreError('unavailable', message, { cause: lost })
}
