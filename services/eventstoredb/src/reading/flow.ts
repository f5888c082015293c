import type streams from '@eventstore/db-client/generated/streams_pb.js'
import type { ServerWritableStream } from '@grpc/grpc-js'

export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>

/** The answers to one call, sent no faster than the caller takes them. */
export class Flow {
  readonly #call: ReadCall
  #full = false
  #ended = false
  #ring: (() => void) | undefined

  constructor(call: ReadCall) {
    this.#call = call
    this.#ended = call.cancelled
    call.on('cancelled', () => this.end())
    call.on('drain', () => {
      this.#full = false
      this.ring()
    })
  }

  /** True when nothing more is to be sent: the caller left, the deadline passed, or somebody called `end`. */
  get ended(): boolean {
    return this.#ended
  }

  end(): void {
    this.#ended = true
    this.ring()
  }

  /** Sends the messages one by one, each made when there is room for it. Stops when the flow has ended. */
  async send(messages: Iterable<streams.ReadResp>): Promise<void> {
    for (const message of messages) {
      if (this.#full) await this.until(() => !this.#full)
      if (this.#ended) return
      this.#full = !this.#call.write(message)
    }
  }

  /** Waits until something is so, or the flow has ended. Whoever changes what it asks for calls `ring`. */
  async until(isSo: () => boolean): Promise<void> {
    while (!(this.#ended || isSo())) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#ring = resolve
      await promise
    }
  }

  /** Lets whoever waits look again. */
  ring(): void {
    this.#ring?.()
  }
}
