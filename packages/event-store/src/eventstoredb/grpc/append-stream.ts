import { randomUUID } from 'node:crypto'
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { ClientDuplexStream } from '@grpc/grpc-js'
import type { Append } from '../../log/judge.ts'
import { EventStoreError } from '../../port.ts'
import type { AppendAnswer } from '../driver.ts'
import { appendAnswer } from './append-answers.ts'
import { batchAppendRequests } from './append-requests.ts'
import { failureOf } from './failures.ts'
import { uuidText } from './uuid.ts'

/** An append that waits for its answer. Only the first answer counts. */
export interface Sent {
  readonly stream: string
  readonly answer: (answer: AppendAnswer) => void
}

interface Events {
  /** There is room again. */
  readonly writable: () => void
  /** The stream is over, by whoever's doing, and every append sent over it is answered. */
  readonly ended: (stream: AppendStream, error: unknown) => void
}

/** One `BatchAppend` call: appends go out in order, and answers come back in any. */
export class AppendStream {
  readonly #openedAt = performance.now()
  /** When the server last said something; `undefined` until it does. */
  #heardAt: number | undefined
  readonly #call: ClientDuplexStream<BatchAppendReq, BatchAppendResp>
  readonly #events: Events
  readonly #unanswered = new Map<string, Sent>()
  #room = true
  #isOver = false

  constructor(call: ClientDuplexStream<BatchAppendReq, BatchAppendResp>, events: Events) {
    this.#call = call
    this.#events = events
    call.on('data', (response: BatchAppendResp) => this.#hear(response))
    call.on('drain', () => this.#drained())
    // The listener stays when the stream is over: an error may still come, and concerns nobody.
    call.on('error', (error) => this.fail(error))
    call.on('end', () => this.fail(new Error('the server ended the stream')))
  }

  /** False while what was written has not gone out; then `writable` is called once it has. */
  get isWritable(): boolean {
    return this.#room && !this.#isOver
  }

  /** For how long the server has said nothing, in milliseconds. */
  get silence(): number {
    return performance.now() - (this.#heardAt ?? this.#openedAt)
  }

  send(append: Append, sent: Sent): void {
    const id = randomUUID()
    this.#unanswered.set(id, sent)
    for (const request of batchAppendRequests(append, id)) this.#room = this.#call.write(request)
  }

  /** Holds on no longer to an append whose answer nobody waits for. */
  forget(forgotten: Sent): void {
    for (const [id, sent] of this.#unanswered) if (sent === forgotten) this.#unanswered.delete(id)
  }

  /** Ends the stream: whatever is unanswered may have been kept. */
  fail(error: unknown): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#call.cancel()
    const answer = this.#lastAnswer(error)
    for (const sent of this.#unanswered.values()) sent.answer(answer)
    this.#unanswered.clear()
    this.#events.ended(this, error)
  }

  #hear(response: BatchAppendResp): void {
    if (this.#isOver) return
    this.#heardAt = performance.now()
    try {
      const id = uuidText(response.getCorrelationId())
      const sent = this.#unanswered.get(id)
      if (sent === undefined) return
      this.#unanswered.delete(id)
      sent.answer(appendAnswer(response, sent.stream))
    } catch (error) {
      this.fail(error)
    }
  }

  #drained(): void {
    this.#room = true
    if (!this.#isOver) this.#events.writable()
  }

  /** A server that refuses the stream before it ever answered has kept nothing of it. */
  #lastAnswer(error: unknown): AppendAnswer {
    const failure = failureOf(error, 'appending')
    const isRefused = failure instanceof EventStoreError && this.#heardAt === undefined
    return isRefused ? { kind: 'refused', error: failure } : { kind: 'unknown', cause: error }
  }
}
