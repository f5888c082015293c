import { setTimeout as sleep } from 'node:timers/promises'
import {
  type AppendOutcome,
  type EventStore,
  EventStoreError,
  type ExpectedRevision,
  type NewEvent,
} from '@samstyre/event-store'
import type { Random } from './random.ts'

/** Between two attempts, and between two appends of one writer, in milliseconds. */
const pause = 10

/** An append, and what its writer was told in the end. */
export interface SentAppend {
  readonly stream: string
  readonly events: readonly NewEvent[]
  readonly expected: ExpectedRevision
  /** `not-kept`: the store said that nothing of it was kept. Without an answer, it is still being asked for. */
  answer?: AppendOutcome | 'not-kept'
}

/** What all writers know of the streams they share: the last revision that any of them was told. */
export type Shared = Map<string, number>

/** What a writer believes of a stream that others write to as well: the last revision it was told of, or less. */
export type Expectation = 'known' | 'any' | 'no-stream'

const usualExpectations: readonly Expectation[] = ['known', 'known', 'any', 'no-stream']

/** Appends one thing after the other to its own stream and to shared ones, and asks until it knows what became of each. */
export class StoreWriter {
  readonly sent: SentAppend[] = []
  /** How many answers were that the outcome is not known. */
  unknown = 0
  /** How many appends were acknowledged. */
  acknowledged = 0
  /** How many appends were answered, one way or the other. */
  settled = 0
  /** The position of its last acknowledged append. */
  lastPosition: bigint | undefined
  /** It was stopped and knows what became of everything it sent. */
  isDone = false
  /** Ends when the writer was stopped and knows what became of its last append. @throws {Error} what no store may do */
  readonly work: Promise<void>
  readonly #name: string
  readonly #store: EventStore
  readonly #random: Random
  readonly #shared: Shared
  readonly #expectations: readonly Expectation[]
  #ownRevision = -1
  #stopped = false

  constructor(
    name: string,
    store: EventStore,
    random: Random,
    how: { readonly shared: Shared; readonly expectations?: readonly Expectation[] | undefined },
  ) {
    this.#name = name
    this.#store = store
    this.#random = random
    this.#shared = how.shared
    this.#expectations = how.expectations ?? usualExpectations
    this.work = this.#writeOn()
  }

  stop(): void {
    this.#stopped = true
  }

  async #writeOn(): Promise<void> {
    while (!this.#stopped) {
      const append = this.#next()
      this.sent.push(append)
      append.answer = await this.#settle(append)
      this.settled += 1
      this.#learn(append, append.answer)
      await sleep(pause)
    }
    this.isDone = true
  }

  #next(): SentAppend {
    const events = Array.from({ length: this.#random.between(1, 4) }, () => this.#event())
    if (this.#random.between(0, 2) === 0) {
      return { stream: this.#name, events, expected: this.#ownRevision < 0 ? 'no-stream' : this.#ownRevision }
    }
    const stream = this.#random.oneOf([...this.#shared.keys()])
    const known = this.#shared.get(stream) ?? -1
    const expectation = this.#random.oneOf(this.#expectations)
    if (expectation !== 'known') return { stream, events, expected: expectation }
    return { stream, events, expected: known < 0 ? 'no-stream' : known }
  }

  #event(): NewEvent {
    const data = JSON.stringify({ by: this.#name, filler: 'å'.repeat(this.#random.between(0, 400)) })
    return { id: this.#random.uuid(), type: 'Happened', data, metadata: '{}' }
  }

  /** Sends the same append until the store says what became of it. */
  async #settle(append: SentAppend): Promise<AppendOutcome | 'not-kept'> {
    for (let mayBeKept = false; ; mayBeKept = true) {
      const told = await this.#ask(append)
      if (typeof told === 'object') return told
      // Once an attempt may have been kept, a later failure does not say that it was not.
      if (told === 'unavailable' && !mayBeKept) return 'not-kept'
      if (told === 'outcome-unknown') this.unknown += 1
      await sleep(pause)
    }
  }

  async #ask({ stream, events, expected }: SentAppend): Promise<AppendOutcome | 'unavailable' | 'outcome-unknown'> {
    try {
      return await this.#store.append(stream, events, expected)
    } catch (error) {
      if (!(error instanceof EventStoreError)) throw error
      if (error.code === 'unavailable' || error.code === 'outcome-unknown') return error.code
      throw error
    }
  }

  #learn({ stream }: SentAppend, answer: AppendOutcome | 'not-kept'): void {
    if (answer === 'not-kept') return
    if (answer.outcome === 'appended') {
      this.lastPosition = answer.position
      this.acknowledged += 1
    }
    if (stream !== this.#name) {
      const revision = answer.outcome === 'appended' ? answer.revision : answer.actual
      if (revision !== 'no-stream') this.#shared.set(stream, Math.max(revision, this.#shared.get(stream) ?? -1))
    } else if (answer.outcome === 'appended') this.#ownRevision = answer.revision
    else throw new Error(`${stream} has one writer, and that one was told of another: ${answer.actual}`)
  }
}
