import type { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js'
import type { ExpectedRevision } from '@samstyre/event-store'
import { readStreamName } from '../streams/stream-name.ts'
import type { Asked } from './batch-answers.ts'
import { readExpectation } from './expectation.ts'
import { ProposedEntries } from './proposed-entries.ts'

/** The longest a timer of Node can wait, in milliseconds. A deadline beyond it is none. */
const longestTimer = 2_147_483_647

/** One append of a batch call, from its first message to its answer. */
export class PendingAppend {
  readonly asked: Asked
  readonly #deadline: number
  #proposed: ProposedEntries
  #timer: NodeJS.Timeout | undefined
  #isAnswered = false

  constructor(asked: Asked, maxAppendSize: number) {
    this.asked = asked
    this.#deadline = asked.options.getDeadline()?.toDate().getTime() ?? Number.POSITIVE_INFINITY
    this.#proposed = new ProposedEntries(maxAppendSize)
  }

  get isAnswered(): boolean {
    return this.#isAnswered
  }

  /** Calls `expire` when the deadline passes before an answer was given. */
  watchDeadline(expire: () => void): void {
    const remaining = this.#deadline - Date.now()
    if (remaining <= 0) expire()
    else if (remaining <= longestTimer) this.#timer = setTimeout(expire, remaining)
  }

  /** How much of it has come so far, in bytes. */
  get size(): number {
    return this.#proposed.size
  }

  /** Whether somebody still waits for the answer. */
  isWanted(): boolean {
    return !this.#isAnswered && Date.now() < this.#deadline
  }

  /** @throws {RpcFailure} when one of the events cannot be kept, or the append has become too large */
  add(messages: readonly BatchAppendReq.ProposedMessage[]): void {
    for (const message of messages) this.#proposed.add(message)
  }

  /** What is to be appended. @throws {RpcFailure} when the options are no such thing */
  request() {
    const { options } = this.asked
    const stream = readStreamName(options.getStreamIdentifier())
    const revision = options.hasStreamPosition() ? options.getStreamPosition() : undefined
    const expected: ExpectedRevision = readExpectation(options, revision)
    return { stream, expected, entries: this.#proposed.entries, isWanted: () => this.isWanted() }
  }

  /** Marks the append as answered, and lets go of its events. @returns false when it was answered before */
  settle(): boolean {
    if (this.#isAnswered) return false
    this.#isAnswered = true
    clearTimeout(this.#timer)
    this.#proposed = new ProposedEntries(0)
    return true
  }
}
