import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import grpc, { type handleBidiStreamingCall, type ServerDuplexStream } from '@grpc/grpc-js'
import type { ServerContext } from '../context.ts'
import { asRpcFailure, invalidArgument, resourceExhausted, unavailable } from '../failures.ts'
import type { Caller } from '../users/gatekeeper.ts'
import { decided, refused, timedOut } from './batch-answers.ts'
import { readUuid } from './event-id.ts'
import { PendingAppend } from './pending-append.ts'
import type { StreamWriter } from './stream-writer.ts'

/** How many appends one call may leave without their last message. */
const mostUnfinished = 100
/** How much they may hold together: as much as so many of the largest appends. */
const mostUnfinishedAppends = 8

/** Answers the call `BatchAppend`: any number of appends, each in one or more messages, answered as they are decided. */
export function createBatchAppendHandler(
  context: ServerContext,
  writer: StreamWriter,
): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> {
  return (call) => {
    const caller = context.users.authenticate(call.metadata)
    new BatchConversation(context, writer, caller, call).listen()
  }
}

class BatchConversation {
  readonly #context: ServerContext
  readonly #writer: StreamWriter
  readonly #caller: Caller
  readonly #call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>
  /** Appends whose last message has not come, by their correlation id. */
  readonly #unfinished = new Map<string, PendingAppend>()
  readonly #deciding = new Set<PendingAppend>()
  readonly #closing = () => this.#stopTaking()
  #takesMore = true

  constructor(
    context: ServerContext,
    writer: StreamWriter,
    caller: Caller,
    call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>,
  ) {
    this.#context = context
    this.#writer = writer
    this.#caller = caller
    this.#call = call
  }

  listen(): void {
    const { closing } = this.#context
    if (this.#call.destroyed) return
    this.#call.on('data', (request: BatchAppendReq) => {
      if (this.#takesMore) this.#take(request)
    })
    this.#call.on('drain', () => this.#call.resume())
    this.#call.on('end', () => this.#stopTaking())
    this.#call.on('close', () => this.#giveUp())
    if (closing.aborted) this.#stopTaking()
    else closing.addEventListener('abort', this.#closing, { once: true })
  }

  #take(request: BatchAppendReq): void {
    const pending = this.#pendingOf(request)
    if (pending === undefined) return
    const { append, key } = pending
    try {
      if (!append.isAnswered) append.add(request.getProposedMessagesList())
    } catch (error) {
      this.#fail(append, error)
    }
    if (!request.getIsFinal()) {
      this.#requireRoom()
      return
    }
    this.#unfinished.delete(key)
    if (!append.isAnswered) void this.#decide(append)
  }

  /** Ends the call when the appends it leaves unfinished hold too much. */
  #requireRoom(): void {
    let size = 0
    for (const append of this.#unfinished.values()) size += append.size
    const most = mostUnfinishedAppends * this.#context.maxAppendSize
    if (size > most) this.#end(resourceExhausted(`The unfinished appends of a call may hold at most ${most} bytes.`))
  }

  /** The append that a message belongs to. */
  #pendingOf(request: BatchAppendReq): { readonly append: PendingAppend; readonly key: string } | undefined {
    const correlation = request.getCorrelationId()
    const key = readUuid(correlation)
    if (correlation === undefined || key === undefined) {
      this.#end(invalidArgument('The correlation id of an append is no UUID.'))
      return undefined
    }
    const known = this.#unfinished.get(key)
    if (known !== undefined) return { append: known, key }
    const options = request.getOptions()
    if (options === undefined || this.#unfinished.size >= mostUnfinished) {
      const limit = `at most ${mostUnfinished} of them may be unfinished`
      this.#end(invalidArgument(`The first message of an append must hold its options, and ${limit}.`))
      return undefined
    }
    const append = new PendingAppend({ correlation, options }, this.#context.maxAppendSize)
    this.#unfinished.set(key, append)
    append.watchDeadline(() => this.#answer(append, timedOut(append.asked)))
    return { append, key }
  }

  async #decide(append: PendingAppend): Promise<void> {
    this.#deciding.add(append)
    try {
      const request = append.request()
      const outcome = await this.#writer.append(this.#caller, request)
      this.#answer(append, decided(append.asked, outcome, request.expected))
    } catch (error) {
      this.#fail(append, error)
    }
    this.#deciding.delete(append)
    this.#endIfDone()
  }

  #fail(append: PendingAppend, error: unknown): void {
    const failure = asRpcFailure(error, '', this.#context.onError)
    // The protocol has no answer for one append that says the log cannot be reached: the call ends, and what was under
    // way has an unknown outcome.
    if (failure.code === grpc.status.UNAVAILABLE) this.#end(failure)
    else this.#answer(append, refused(append.asked, failure, this.#context.maxAppendSize))
  }

  #answer(append: PendingAppend, answer: BatchAppendResp): void {
    if (!append.settle() || this.#call.writableEnded || this.#call.destroyed) return
    if (!this.#call.write(answer)) this.#call.pause()
  }

  #stopTaking(): void {
    this.#takesMore = false
    this.#endIfDone()
  }

  #endIfDone(): void {
    if (this.#takesMore || this.#deciding.size > 0) return
    if (this.#context.closing.aborted) this.#end(unavailable('The server is closing.'))
    else this.#end()
  }

  #end(failure?: Error): void {
    this.#takesMore = false
    if (this.#call.writableEnded || this.#call.destroyed) return
    if (failure === undefined) this.#call.end()
    else this.#call.emit('error', failure)
    this.#giveUp()
  }

  /** Nobody waits for answers any more: what is not in the log's hands yet is not appended. */
  #giveUp(): void {
    this.#takesMore = false
    this.#context.closing.removeEventListener('abort', this.#closing)
    for (const append of [...this.#unfinished.values(), ...this.#deciding]) append.settle()
    this.#unfinished.clear()
  }
}
