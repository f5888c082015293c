import streams from '@eventstore/db-client/generated/streams_pb.js'
import { isOfStore } from '../../log/admissible.ts'
import type { LogItem } from '../driver.ts'
import { uuidText } from './uuid.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const content = streams.ReadResp.ContentCase

/**
 * What one message of a read says; `undefined` for what nobody needs to know.
 *
 * @throws {Error} when it lacks what every event has
 */
export function logItem(response: streams.ReadResp): LogItem | undefined {
  switch (response.getContentCase()) {
    case content.EVENT:
      return eventItem(response.getEvent()?.getEvent())
    case content.CONFIRMATION:
      return { kind: 'confirmed' }
    case content.CHECKPOINT:
      return checkpointItem(response.getCheckpoint())
    case content.CAUGHT_UP:
      return { kind: 'caught-up' }
    default:
      return undefined
  }
}

/** No log is longer. Servers that have looked at nothing yet say 2^64-1. */
const furthest = 2n ** 63n - 1n

function checkpointItem(checkpoint: streams.ReadResp.Checkpoint | undefined): LogItem | undefined {
  if (checkpoint === undefined) return undefined
  const place = { commit: BigInt(checkpoint.getCommitPosition()), prepare: BigInt(checkpoint.getPreparePosition()) }
  return place.commit > furthest || place.prepare > furthest ? undefined : { kind: 'checkpoint', place }
}

function eventItem(recorded: streams.ReadResp.ReadEvent.RecordedEvent | undefined): LogItem | undefined {
  // A link whose event is gone.
  if (recorded === undefined) return undefined
  const revision = Number(recorded.getStreamRevision())
  const position = BigInt(recorded.getCommitPosition())
  const stream = textOf(bytes(recorded.getStreamIdentifier()?.getStreamName() ?? ''))
  const data = textOf(recorded.getData_asU8())
  const metadata = textOf(recorded.getCustomMetadata_asU8())
  const type = recorded.getMetadataMap().get('type') ?? ''
  if (stream === undefined || data === undefined || metadata === undefined || isOfStore(type))
    return { kind: 'left-out', revision, position }
  const id = uuidText(recorded.getId())
  return { kind: 'event', event: { id, type, data, metadata, stream, revision, position } }
}

/** Bytes come as they are, or in base64 from a message that was never on the wire. */
function bytes(given: Uint8Array | string): Uint8Array {
  return typeof given === 'string' ? Buffer.from(given, 'base64') : given
}

function textOf(given: Uint8Array): string | undefined {
  try {
    return utf8.decode(given)
  } catch {
    return undefined
  }
}
