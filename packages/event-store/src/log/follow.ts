import type { RecordedEvent, SubscribeOptions, SubscriptionMessage } from '../port.ts'
import type { Commits } from './commits.ts'
import { nextTurn } from './turn.ts'

/** What a subscription needs of a log: pages of it, and word of commits. */
export interface Followable {
  readonly commits: Commits
  /** The position of the last entry, also of one that is not given. */
  lastPosition(): bigint | undefined
  /** The events right after a position, at most a page of them, in order. */
  pageAfter(position: bigint | undefined): readonly RecordedEvent[]
}

/**
 * Follows a log without end.
 *
 * It holds one page at a time and reads the next when the reader has taken the last event, so a slow reader costs no
 * memory. At the end of the log it sleeps until a commit wakes it.
 */
export function follow(log: Followable, options: SubscribeOptions = {}): AsyncIterableIterator<SubscriptionMessage> {
  const stop = new Stop(log.commits, options.signal)
  const messages = deliver(log, options.after, stop)
  return {
    next: () => messages.next(),
    // A generator that sleeps does not hear `return`: it is woken first.
    return: () => {
      stop.now()
      return messages.return(undefined)
    },
    [Symbol.asyncIterator]() {
      return this
    },
  }
}

async function* deliver(
  log: Followable,
  after: bigint | undefined,
  stop: Stop,
): AsyncGenerator<SubscriptionMessage, undefined> {
  let position = after
  /** Nothing up to here is looked at again: what was given, and what lies behind it and never is. */
  let lookedAt = after
  let marked = false
  try {
    while (!stop.stopped()) {
      // Taken before the page: what is committed in between may not be in it.
      const end = log.lastPosition()
      const page = log.pageAfter(lookedAt)
      lookedAt = page.at(-1)?.position ?? later(lookedAt, end)
      for (const event of page) {
        if (stop.stopped()) return
        position = event.position
        marked = false
        yield { kind: 'event', event }
      }
      if (page.length > 0) await nextTurn()
      else if (!marked) {
        marked = true
        yield { kind: 'caught-up', position }
      } else await stop.orCommit()
    }
  } finally {
    stop.release()
  }
}

function later(one: bigint | undefined, other: bigint | undefined): bigint | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one
}

/** Whether a subscription has ended: its reader left, its signal aborted or the log closed. */
class Stop {
  readonly #commits: Commits
  readonly #signal: AbortSignal | undefined
  readonly #aborted = () => this.now()
  #reader: 'reads' | 'left' = 'reads'
  #wake: (() => void) | undefined

  constructor(commits: Commits, signal: AbortSignal | undefined) {
    this.#commits = commits
    this.#signal = signal
    signal?.addEventListener('abort', this.#aborted, { once: true })
  }

  stopped(): boolean {
    return this.#reader === 'left' || this.#commits.closed || this.#signal?.aborted === true
  }

  now(): void {
    this.#reader = 'left'
    this.release()
    this.#wake?.()
  }

  async orCommit(): Promise<void> {
    if (this.stopped()) return
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#wake = resolve
    const forget = this.#commits.once(resolve)
    await promise
    forget()
    this.#wake = undefined
  }

  release(): void {
    this.#signal?.removeEventListener('abort', this.#aborted)
  }
}
