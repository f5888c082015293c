import shared from '@eventstore/db-client/generated/shared_pb.js'
import status from '@eventstore/db-client/generated/status_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import any from 'google-protobuf/google/protobuf/any_pb.js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import type { AppendOutcome, EventStore, ExpectedRevision, NewEvent, RecordedEvent } from '../../src/index.ts'
import type { ReceivedAppend, WrongCheckpoint } from './eventstoredb-server.ts'

const { ReadResp } = streams

/** An append, put together from its messages. */
export function appendOf(id: string, requests: readonly streams.BatchAppendReq[]): ReceivedAppend {
  const options = requests[0]?.getOptions()
  const events = requests.flatMap((request) => request.getProposedMessagesList()).map(eventOf)
  return { id, stream: nameOf(options), events, expected: expectedOf(options), messages: requests.length }
}

function eventOf(message: streams.BatchAppendReq.ProposedMessage): NewEvent {
  return {
    id: message.getId()?.getString() ?? '',
    type: message.getMetadataMap().get('type') ?? '',
    data: Buffer.from(message.getData_asU8()).toString(),
    metadata: Buffer.from(message.getCustomMetadata_asU8()).toString(),
  }
}

function nameOf(options: { getStreamIdentifier(): shared.StreamIdentifier | undefined } | undefined): string {
  return Buffer.from(options?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString()
}

function expectedOf(options: streams.BatchAppendReq.Options | undefined): ExpectedRevision {
  if (options?.hasStreamPosition() === true) return Number(options.getStreamPosition())
  if (options?.hasNoStream() === true) return 'no-stream'
  return options?.hasStreamExists() === true ? 'stream-exists' : 'any'
}

/** What EventStoreDB answers to an append. */
export const answers = {
  of: (id: string, outcome: AppendOutcome): streams.BatchAppendResp =>
    outcome.outcome === 'appended' ? answers.success(id, outcome) : answers.conflict(id, outcome.actual),

  success(id: string, { revision, position }: { revision: number; position?: bigint }): streams.BatchAppendResp {
    const success = new streams.BatchAppendResp.Success().setCurrentRevision(String(revision))
    if (position === undefined) success.setNoPosition(new empty.Empty())
    else success.setPosition(new shared.AllStreamPosition().setCommitPosition(String(position)))
    return response(id).setSuccess(success)
  },

  conflict(id: string, actual: number | 'no-stream'): streams.BatchAppendResp {
    const wrong = new shared.WrongExpectedVersion()
    if (actual === 'no-stream') wrong.setCurrentNoStream(new empty.Empty())
    else wrong.setCurrentStreamRevision(String(actual))
    return answers.error(id, 'WrongExpectedVersion', wrong.serializeBinary())
  },

  badRequest: (id: string, message: string): streams.BatchAppendResp =>
    answers.error(id, 'BadRequest', new shared.BadRequest().setMessage(message).serializeBinary()),

  tooLarge: (id: string, limit: number): streams.BatchAppendResp =>
    answers.error(
      id,
      'MaximumAppendSizeExceeded',
      new shared.MaximumAppendSizeExceeded().setMaxappendsize(limit).serializeBinary(),
    ),

  error(id: string, name: string, value: Uint8Array = new Uint8Array()): streams.BatchAppendResp {
    const details = new any.Any()
    details.setTypeUrl(`type.googleapis.com/event_store.client.${name}`)
    details.setValue(value)
    const failed = new status.Status()
    failed.setMessage(`a test says ${name}`)
    failed.setDetails(details)
    return response(id).setError(failed)
  },
}

function response(id: string): streams.BatchAppendResp {
  return new streams.BatchAppendResp().setCorrelationId(new shared.UUID().setString(id))
}

/** What EventStoreDB sends to a read or a subscription. */
export async function* readResponses(
  store: EventStore,
  request: streams.ReadReq,
  how: { readonly gone: AbortSignal; readonly wrongCheckpoint: WrongCheckpoint | undefined },
): AsyncGenerator<streams.ReadResp, undefined> {
  const options = request.getOptions()
  if (options?.hasSubscription() === true) yield* subscriptionResponses(store, options, how)
  else for await (const event of eventsOf(store, options)) yield eventResponse(event)
}

async function* subscriptionResponses(
  store: EventStore,
  options: streams.ReadReq.Options,
  { gone, wrongCheckpoint }: { readonly gone: AbortSignal; readonly wrongCheckpoint: WrongCheckpoint | undefined },
): AsyncGenerator<streams.ReadResp, undefined> {
  yield new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId('1'))
  const from = startOf(options)
  let last = from
  for await (const message of store.subscribe({ ...(from === undefined ? {} : { after: from }), signal: gone })) {
    if (message.kind === 'event') {
      last = message.event.position
      yield eventResponse(message.event)
    } else {
      if (wrongCheckpoint === 'at the next event') yield checkpointResponse((last ?? 0n) + 1n, 0n)
      if (wrongCheckpoint === 'before the beginning' && last === undefined) yield checkpointResponse(-1n, -1n)
      yield new ReadResp().setCaughtUp(new ReadResp.CaughtUp())
    }
  }
}

/** A checkpoint as it is sent; a negative number becomes one that no log reaches. */
export function checkpointResponse(commit: bigint, prepare: bigint): streams.ReadResp {
  const checkpoint = new ReadResp.Checkpoint()
    .setCommitPosition(String(BigInt.asUintN(64, commit)))
    .setPreparePosition(String(BigInt.asUintN(64, prepare)))
  return new ReadResp().setCheckpoint(checkpoint)
}

/** After which event a subscription begins: one whose prepare position is lower comes before the event at its commit position. */
function startOf(options: streams.ReadReq.Options): bigint | undefined {
  const position = options.getAll()?.getPosition()
  if (position === undefined) return undefined
  const [commit, prepare] = [BigInt(position.getCommitPosition()), BigInt(position.getPreparePosition())]
  return prepare < commit ? commit - 1n : commit
}

function eventsOf(store: EventStore, options: streams.ReadReq.Options | undefined): AsyncIterable<RecordedEvent> {
  const direction = options?.getReadDirection() === 1 ? 'backwards' : 'forwards'
  const limit = Number(options?.getCount())
  const ofStream = options?.getStream()
  if (ofStream !== undefined) {
    const from = ofStream.hasRevision() ? { from: Number(ofStream.getRevision()) } : {}
    return store.readStream(nameOf(ofStream), { direction, limit, ...from })
  }
  const position = positionOf(options)
  if (position === undefined) return store.readAll({ direction, limit })
  // Forwards, the protocol includes the position itself.
  return store.readAll({ direction, limit, from: direction === 'forwards' ? position - 1n : position })
}

function positionOf(options: streams.ReadReq.Options | undefined): bigint | undefined {
  const position = options?.getAll()?.getPosition()
  return position === undefined ? undefined : BigInt(position.getCommitPosition())
}

/** One event as it is sent, with other data than text if given. */
export function eventResponse(event: RecordedEvent, data: Uint8Array = Buffer.from(event.data)): streams.ReadResp {
  const recorded = new ReadResp.ReadEvent.RecordedEvent()
    .setId(new shared.UUID().setString(event.id))
    .setStreamIdentifier(new shared.StreamIdentifier().setStreamName(Buffer.from(event.stream)))
    .setStreamRevision(String(event.revision))
    .setCommitPosition(String(event.position))
    .setPreparePosition(String(event.position))
    .setData(data)
    .setCustomMetadata(Buffer.from(event.metadata))
  recorded.getMetadataMap().set('type', event.type).set('content-type', 'application/json')
  return new ReadResp().setEvent(new ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(String(event.position)))
}
