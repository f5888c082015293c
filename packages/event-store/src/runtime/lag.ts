import { EventStoreError } from '../port.ts'
import type { Retries } from './retries.ts'

/** For how long nothing about a missing event may change until it is called missing for good, in milliseconds. */
const quiet = 120_000

interface Missing {
  /** The revision that the store named. */
  readonly named: number
  /** The last one that it gave. */
  readonly given: number
  /** When it was first seen like this. */
  readonly since: number
}

/**
 * What the store names as the last event of a stream, and no read gives yet.
 *
 * The leader of a cluster judges an append by what it has written itself, and reads give what a majority has: after an
 * election the two differ for seconds. Whatever is decided meanwhile is refused, so there is nothing to do but to wait
 * and to try again; the event may come, or be taken back by another leader. One that another program wrote or truncated
 * is never given: only time tells the one from the other.
 */
export class Lag {
  readonly #stream: string
  readonly #retries: Pick<Retries, 'longest' | 'pause' | 'now'>
  #named = -1
  /** An append was refused since the last pause. */
  #isRefused = false
  #missing: Missing | undefined
  /** When the wait that is on began; `undefined` for none. */
  #began: number | undefined
  #attempt = 1
  #wake: (() => void) | undefined

  constructor(stream: string, retries: Pick<Retries, 'longest' | 'pause' | 'now'>) {
    this.#stream = stream
    this.#retries = retries
  }

  /** Whether appends are refused because of an event that is not given. */
  get isOn(): boolean {
    return this.#began !== undefined
  }

  /** The store refused an append, because this is the stream's last revision. */
  refused(actual: number | 'no-stream'): void {
    this.#named = actual === 'no-stream' ? -1 : actual
    this.#isRefused = true
  }

  /** Appends are taken again. */
  end(): void {
    this.#named = -1
    this.#missing = undefined
    this.#rest()
  }

  /**
   * Whether to wait before the next append, now that the log was read to its end.
   *
   * @param given the last revision that was read, -1 for none
   */
  isDue(given: number): boolean {
    const isRefused = this.#isRefused
    this.#isRefused = false
    if (given >= this.#named) this.end()
    if (!isRefused || given >= this.#named) return false
    const now = this.#retries.now()
    this.#began ??= now
    const isSame = this.#missing?.named === this.#named && this.#missing.given === given
    if (!isSame) this.#missing = { named: this.#named, given, since: now }
    return true
  }

  /** Why nobody should wait any longer; `undefined` while that is worth it. */
  complaint(): EventStoreError | undefined {
    const now = this.#retries.now()
    const { named, since } = this.#missing ?? { named: this.#named, since: now }
    const last = `event ${named}, the last of ${this.#stream}`
    if (now - since >= quiet) {
      this.#rest()
      const cause = `The log does not give ${last}, though nothing came for ${Math.round((now - since) / 1000)} s`
      const remedy = 'Another program truncated or wrote it: take that back, or restore the log from a backup.'
      return new EventStoreError('corrupt', `${cause}. ${remedy}`)
    }
    if (now - (this.#began ?? now) < this.#retries.longest) return undefined
    this.#rest()
    const cause = `The log does not give ${last}, just now, as happens when a cluster has lost a node`
    return new EventStoreError('unavailable', `${cause}. Send the command again.`)
  }

  /** Waits, longer each time, or until somebody wakes it. */
  async pause(): Promise<void> {
    this.#attempt += 1
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#wake = resolve
    await Promise.race([this.#retries.pause(this.#attempt), promise])
    this.#wake = undefined
  }

  wake(): void {
    this.#wake?.()
  }

  #rest(): void {
    this.#began = undefined
    this.#attempt = 1
  }
}
