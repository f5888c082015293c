import { setImmediate } from 'node:timers/promises'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import type { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { handleClientStreamingCall, ServerReadableStream, sendUnaryData } from '@grpc/grpc-js'
import grpc from '@grpc/grpc-js'
import type { ExpectedRevision } from '@samstyre/event-store'
import type { ServerContext } from '../context.ts'
import { asRpcFailure, invalidArgument, RpcFailure } from '../failures.ts'
import { readStreamName } from '../streams/stream-name.ts'
import { readExpectation } from './expectation.ts'
import { ProposedEntries } from './proposed-entries.ts'
import type { StreamWriter, WriteOutcome } from './stream-writer.ts'

/** What a client of Node sends right behind the end of a call was read up to three turns of the event loop later. */
const turnsUntilCancelled = 5

interface Target {
  readonly stream: string
  readonly expected: ExpectedRevision
}

/** Answers the call `Append`: the options first, then one event a message. */
export function createAppendHandler(
  context: ServerContext,
  writer: StreamWriter,
): handleClientStreamingCall<AppendReq, AppendResp> {
  return (call, callback) => {
    new SingleAppend(context, writer, call, callback).listen()
  }
}

class SingleAppend {
  readonly #context: ServerContext
  readonly #writer: StreamWriter
  readonly #call: ServerReadableStream<AppendReq, AppendResp>
  readonly #callback: sendUnaryData<AppendResp>
  readonly #proposed: ProposedEntries
  #target: Target | undefined
  #isAnswered = false

  constructor(
    context: ServerContext,
    writer: StreamWriter,
    call: ServerReadableStream<AppendReq, AppendResp>,
    callback: sendUnaryData<AppendResp>,
  ) {
    this.#context = context
    this.#writer = writer
    this.#call = call
    this.#callback = callback
    this.#proposed = new ProposedEntries(context.maxAppendSize)
  }

  listen(): void {
    this.#call.on('data', (request: AppendReq) => {
      if (this.#isAnswered) return
      try {
        this.#take(request)
      } catch (error) {
        this.#fail(error)
      }
    })
    this.#call.on('end', () => {
      if (!this.#isAnswered) this.#write().catch((error: unknown) => this.#fail(error))
    })
  }

  #take(request: AppendReq): void {
    const options = request.getOptions()
    const message = request.getProposedMessage()
    if (options !== undefined && this.#target === undefined) {
      const expected = readExpectation(options, options.hasRevision() ? options.getRevision() : undefined)
      this.#target = { stream: readStreamName(options.getStreamIdentifier()), expected }
    } else if (message !== undefined && this.#target !== undefined) this.#proposed.add(message)
    else throw invalidArgument('An append begins with its options, and everything after them is an event.')
  }

  async #write(): Promise<void> {
    await whetherItWasCutOff()
    if (this.#target === undefined) throw invalidArgument('The options of the append are missing.')
    const caller = this.#context.users.authenticate(this.#call.metadata)
    const isWanted = () => !this.#call.cancelled
    const { stream, expected } = this.#target
    const outcome = await this.#writer.append(caller, { stream, expected, entries: this.#proposed.entries, isWanted })
    this.#isAnswered = true
    this.#callback(null, answerOf(outcome, expected))
  }

  #fail(error: unknown): void {
    if (this.#isAnswered) return
    this.#isAnswered = true
    this.#callback(asRpcFailure(error, this.#target?.stream ?? '', this.#context.onError))
  }
}

/**
 * A call that is cut off ends like a finished one, and only then says that it was cancelled; some clients even finish it
 * first. The connection is looked at once more, so that nothing is kept by half.
 */
async function whetherItWasCutOff(): Promise<void> {
  for (let turn = 0; turn < turnsUntilCancelled; turn++) await setImmediate()
}

function answerOf(outcome: WriteOutcome, expected: ExpectedRevision): AppendResp {
  const answer = new streams.AppendResp()
  switch (outcome.outcome) {
    case 'appended': {
      const position = new streams.AppendResp.Position()
      position.setCommitPosition(String(outcome.position))
      position.setPreparePosition(String(outcome.position))
      const success = new streams.AppendResp.Success()
      success.setCurrentRevision(String(outcome.revision))
      success.setPosition(position)
      return answer.setSuccess(success)
    }
    case 'unchanged': {
      const success = new streams.AppendResp.Success()
      if (outcome.revision === undefined) success.setNoStream(new shared.Empty())
      else success.setCurrentRevision(String(outcome.revision))
      success.setNoPosition(new shared.Empty())
      return answer.setSuccess(success)
    }
    case 'conflict':
      return answer.setWrongExpectedVersion(conflictOf(outcome.actual, expected))
    case 'unwanted':
      throw new RpcFailure(grpc.status.CANCELLED, 'The caller gave the append up before it was kept.')
    default:
      return outcome satisfies never
  }
}

function conflictOf(actual: number | 'no-stream', expected: ExpectedRevision) {
  const conflict = new streams.AppendResp.WrongExpectedVersion()
  if (actual === 'no-stream') conflict.setCurrentNoStream(new shared.Empty())
  else conflict.setCurrentRevision(String(actual))
  if (typeof expected === 'number') conflict.setExpectedRevision(String(expected))
  else if (expected === 'no-stream') conflict.setExpectedNoStream(new shared.Empty())
  else if (expected === 'stream-exists') conflict.setExpectedStreamExists(new shared.Empty())
  else conflict.setExpectedAny(new shared.Empty())
  return conflict
}
