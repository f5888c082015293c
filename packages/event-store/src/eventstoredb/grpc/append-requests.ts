import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import type { Append } from '../../log/judge.ts'
import type { ExpectedRevision, NewEvent } from '../../port.ts'

/** Servers take messages of some megabytes; larger appends are sent in several. */
const largestMessage = 3 * 1024 * 1024
/** What an event takes in a message beside its texts, roughly. */
const overhead = 128

/**
 * The messages of one append, the last of them marked as such.
 *
 * They name no deadline: it is a time of day, and a server whose clock is ahead would keep nothing at all.
 *
 * @param id by which the server answers
 */
export function batchAppendRequests(
  { stream, events, expected }: Append,
  id: string,
): readonly [...streams.BatchAppendReq[], streams.BatchAppendReq] {
  const correlation = new shared.UUID().setString(id)
  const first = new streams.BatchAppendReq().setCorrelationId(correlation).setOptions(options(stream, expected))
  const requests: streams.BatchAppendReq[] = []
  let request = first
  let size = 0
  for (const event of events) {
    const message = proposed(event)
    const added = overhead + message.getData_asU8().length + message.getCustomMetadata_asU8().length
    if (size > 0 && size + added > largestMessage) {
      requests.push(request)
      request = new streams.BatchAppendReq().setCorrelationId(correlation)
      size = 0
    }
    request.addProposedMessages(message)
    size += added
  }
  return [...requests, request.setIsFinal(true)]
}

/** Whether a message is so large that a server may end the whole stream over it. */
export function mayBeTooLarge({ events }: Append): boolean {
  return events.some(({ data, metadata }) => Buffer.byteLength(data) + Buffer.byteLength(metadata) > largestMessage)
}

function options(stream: string, expected: ExpectedRevision): streams.BatchAppendReq.Options {
  const given = new streams.BatchAppendReq.Options().setStreamIdentifier(streamIdentifier(stream))
  switch (expected) {
    case 'any':
      return given.setAny(new empty.Empty())
    case 'no-stream':
      return given.setNoStream(new empty.Empty())
    case 'stream-exists':
      return given.setStreamExists(new empty.Empty())
    default:
      return given.setStreamPosition(String(expected))
  }
}

export function streamIdentifier(stream: string): shared.StreamIdentifier {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(stream))
}

function proposed({ id, type, data, metadata }: NewEvent): streams.BatchAppendReq.ProposedMessage {
  const message = new streams.BatchAppendReq.ProposedMessage()
    .setId(new shared.UUID().setString(id))
    .setData(Buffer.from(data))
    .setCustomMetadata(Buffer.from(metadata))
  message.getMetadataMap().set('type', type).set('content-type', 'application/json')
  return message
}
