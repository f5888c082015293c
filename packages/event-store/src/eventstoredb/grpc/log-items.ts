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
      return { kind: 'checkpoint', position: BigInt(response.getCheckpoint()?.getCommitPosition() ?? 0) }
    case content.CAUGHT_UP:
      return { kind: 'caught-up' }
    default:
      return undefined
  }
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
