import type { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import type { ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { ClientReadableStream } from '@grpc/grpc-js'
import type { EventStoreError } from '../../port.ts'
import { type LogCall, type LogItem, LostConnection, type ReadRequest } from '../driver.ts'
import type { Connection } from './connection.ts'
import { failureOf } from './failures.ts'
import { logItem } from './log-items.ts'
import { readRequest } from './read-requests.ts'

/** When so much lies here untaken, the server is asked to wait. */
const mostItems = 256
const mostCharacters = 4_000_000

/** One `Read` call of the protocol, taken in chunks as they come. */
export class StreamedCall implements LogCall {
  readonly #connection: Connection
  readonly #subject: string
  readonly #over: (call: StreamedCall) => void
  #items: LogItem[] = []
  #characters = 0
  #end: { readonly error: EventStoreError | LostConnection | undefined } | undefined
  #node: StreamsClient | undefined
  #call: ClientReadableStream<ReadResp> | undefined
  #wake: (() => void) | undefined

  /** @param over called once the call has ended, however it ended */
  constructor(connection: Connection, request: ReadRequest, over: (call: StreamedCall) => void) {
    this.#connection = connection
    this.#subject = request.of === 'stream' ? `reading ${request.stream}` : 'reading the log'
    this.#over = over
    void this.#begin(request)
  }

  async next(silence?: number): Promise<readonly LogItem[] | undefined> {
    if (this.#items.length === 0 && this.#end === undefined) await this.#something(silence)
    if (this.#items.length > 0) return this.#take()
    if (this.#end?.error !== undefined) throw this.#end.error
    return undefined
  }

  cancel(): void {
    this.#finish(undefined)
    this.#items = []
    // The error that follows has its listener, and is then too late to count.
    this.#call?.cancel()
  }

  async #begin(request: ReadRequest): Promise<void> {
    try {
      this.#node = await this.#connection.node()
      if (this.#end !== undefined) return
      const call = this.#node.read(readRequest(request), ...this.#connection.callSettings())
      this.#call = call
      call.on('data', (response: ReadResp) => this.#hear(response))
      call.on('error', (error) => this.#fail(error))
      call.on('end', () => this.#finish(undefined))
    } catch (error) {
      this.#fail(error)
    }
  }

  #hear(response: ReadResp): void {
    if (this.#end !== undefined) return
    try {
      const item = logItem(response)
      if (item === undefined) return
      this.#items.push(item)
      if (item.kind === 'event') this.#characters += item.event.data.length + item.event.metadata.length
    } catch (error) {
      this.#fail(error)
      this.#call?.cancel()
      return
    }
    if (this.#items.length >= mostItems || this.#characters >= mostCharacters) this.#call?.pause()
    this.#wake?.()
  }

  #take(): readonly LogItem[] {
    const items = this.#items
    this.#items = []
    this.#characters = 0
    if (this.#call?.isPaused() === true) this.#call.resume()
    return items
  }

  async #something(silence: number | undefined): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#wake = resolve
    const timer = silence === undefined ? undefined : setTimeout(() => this.#tooSilent(silence), silence)
    await promise
    clearTimeout(timer)
    this.#wake = undefined
  }

  #tooSilent(silence: number): void {
    this.#fail(new LostConnection(`nothing came from the server for ${silence} ms`))
    this.#call?.cancel()
  }

  #fail(error: unknown): void {
    if (this.#end !== undefined) return
    const failure = failureOf(error, this.#subject)
    if (failure instanceof LostConnection && this.#node !== undefined) this.#connection.lose(this.#node, error)
    this.#finish(failure)
  }

  #finish(error: EventStoreError | LostConnection | undefined): void {
    if (this.#end !== undefined) return
    this.#end = { error }
    this.#wake?.()
    this.#over(this)
  }
}
