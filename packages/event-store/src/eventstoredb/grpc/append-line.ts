import type { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import { status } from '@grpc/grpc-js'
import type { Append } from '../../log/judge.ts'
import { EventStoreError } from '../../port.ts'
import { type AppendAnswer, LostConnection } from '../driver.ts'
import { AppendStream, type Sent } from './append-stream.ts'
import type { Connection } from './connection.ts'
import { codeOf, failureOf } from './failures.ts'

interface Waiting extends Sent {
  readonly append: Append
  readonly timeout: number
}

/**
 * Sends appends over one stream, in the order they come, and opens another when that one fails.
 *
 * The stream and the list of what is unanswered belong to this line alone: no other client's failure reaches it.
 */
export class AppendLine {
  readonly #connection: Connection
  readonly #unsent: Waiting[] = []
  #stream: AppendStream | undefined
  #opening = false
  #isClosed = false

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** One attempt, in milliseconds. Never rejects. */
  async append(append: Append, timeout: number): Promise<AppendAnswer> {
    if (this.#isClosed) return { kind: 'unsent', cause: new LostConnection('the connection is closed') }
    const { promise, resolve } = Promise.withResolvers<AppendAnswer>()
    const timer = setTimeout(() => this.#giveUp(waiting), timeout)
    const waiting: Waiting = { append, timeout, stream: append.stream, answer: resolve }
    this.#unsent.push(waiting)
    this.#send()
    try {
      return await promise
    } finally {
      clearTimeout(timer)
    }
  }

  /** Ends the stream; what is unanswered is answered as not known. */
  close(): void {
    this.#isClosed = true
    this.#stream?.fail(new LostConnection('the connection was closed'))
    this.#refuseUnsent(new LostConnection('the connection is closed'))
  }

  #send(): void {
    const stream = this.#stream
    if (stream === undefined) {
      if (!this.#isClosed && !this.#opening && this.#unsent.length > 0) void this.#open()
      return
    }
    while (stream.isWritable) {
      const next = this.#unsent.shift()
      if (next === undefined) return
      stream.send(next.append, next)
    }
  }

  async #open(): Promise<void> {
    this.#opening = true
    const [first] = this.#unsent
    try {
      const node = await this.#connection.connectedNode(first?.timeout ?? 0)
      if (this.#isClosed) return
      this.#stream = new AppendStream(node.batchAppend(...this.#connection.callSettings()), {
        writable: () => this.#send(),
        ended: (stream, error) => this.#ended(node, stream, error),
      })
    } catch (cause) {
      this.#refuseUnsent(cause)
    } finally {
      this.#opening = false
      this.#send()
    }
  }

  #ended(node: StreamsClient, stream: AppendStream, error: unknown): void {
    if (this.#stream === stream) this.#stream = undefined
    if (!this.#isClosed && failureOf(error, 'appending') instanceof LostConnection) this.#connection.lose(node, error)
    this.#send()
  }

  #refuseUnsent(cause: unknown): void {
    const answered: AppendAnswer =
      cause instanceof EventStoreError ? { kind: 'refused', error: cause } : { kind: 'unsent', cause }
    for (const { answer } of this.#unsent.splice(0)) answer(answered)
  }

  #giveUp(waiting: Waiting): void {
    const cause = new LostConnection(`no answer within ${waiting.timeout} ms`)
    const place = this.#unsent.indexOf(waiting)
    if (place >= 0) this.#unsent.splice(place, 1)
    waiting.answer({ kind: place >= 0 ? 'unsent' : 'unknown', cause })
    const stream = this.#stream
    stream?.forget(waiting)
    // Others are answered on this stream: only this append is slow. Otherwise the stream is taken for dead, also when
    // the append was never sent because what was written before it does not go out.
    if (stream !== undefined && stream.silence >= waiting.timeout) stream.fail(cause)
  }
}

/**
 * Sends one append over a stream of its own, because it may be too large for the server, which would then end the
 * stream for everybody.
 */
export async function appendAlone(connection: Connection, append: Append, timeout: number): Promise<AppendAnswer> {
  const line = new AppendLine(connection)
  try {
    const answer = await line.append(append, timeout)
    if (answer.kind !== 'unknown' || codeOf(answer.cause) !== status.RESOURCE_EXHAUSTED) return answer
    const message = 'The append cannot be kept: an event is larger than the EventStoreDB server takes in one message.'
    return { kind: 'refused', error: new EventStoreError('invalid-event', message, { cause: answer.cause }) }
  } finally {
    line.close()
  }
}
