import { randomUUID } from 'node:crypto'
import { on } from 'node:events'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import streams, { type BatchAppendReq, type BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import { type ClientDuplexStream, Metadata } from '@grpc/grpc-js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import timestamps from 'google-protobuf/google/protobuf/timestamp_pb.js'
import { onTestFinished } from 'vitest'
import type { ServedLog } from './served-log.ts'

export interface BatchMessage {
  readonly correlation?: string
  /** Absent for a message that goes on with an append. */
  readonly stream?: string
  readonly deadline?: Date
  readonly ids?: readonly string[]
  readonly isFinal?: boolean
}

/** One message of a batch call; it expects any revision. */
export function batchMessage({ correlation, stream, deadline, ids, isFinal = true }: BatchMessage): BatchAppendReq {
  const request = new streams.BatchAppendReq()
  request.setCorrelationId(uuid(correlation ?? randomUUID()))
  if (stream !== undefined) {
    const options = new streams.BatchAppendReq.Options()
    const identifier = new shared.StreamIdentifier()
    identifier.setStreamName(Buffer.from(stream))
    options.setStreamIdentifier(identifier)
    options.setAny(new empty.Empty())
    if (deadline !== undefined) options.setDeadline(timestamps.Timestamp.fromDate(deadline))
    request.setOptions(options)
  }
  for (const id of ids ?? [randomUUID()]) {
    const message = new streams.BatchAppendReq.ProposedMessage()
    message.setId(uuid(id))
    message.getMetadataMap().set('type', 'happened').set('content-type', 'application/json')
    message.setData(Buffer.from('{}'))
    request.addProposedMessages(message)
  }
  request.setIsFinal(isFinal)
  return request
}

export function uuid(text: string) {
  const value = new shared.UUID()
  value.setString(text)
  return value
}

/** A batch call that is cancelled with the test, and its answers in the order they come. */
export function openBatch(served: ServedLog, metadata = new Metadata()) {
  const call = served.streams().batchAppend(metadata)
  return { call, answers: answersOf(call) }
}

/** The same, with messages that are bytes already. */
export function openRawBatch(served: ServedLog) {
  const { path, responseDeserialize } = StreamsService.batchAppend
  const call = served.streams().makeBidiStreamRequest(path, (bytes: Buffer) => bytes, responseDeserialize)
  return { call, answers: answersOf(call) }
}

function answersOf<Request>(call: ClientDuplexStream<Request, BatchAppendResp>): () => Promise<BatchAppendResp> {
  const messages: AsyncIterator<readonly BatchAppendResp[]> = on(call, 'data')[Symbol.asyncIterator]()
  onTestFinished(() => {
    call.on('error', () => undefined)
    call.cancel()
  })
  return async () => {
    const next = await messages.next()
    const answer: BatchAppendResp | undefined = next.value?.[0]
    if (answer === undefined) throw new Error('The call ended without an answer.')
    return answer
  }
}
