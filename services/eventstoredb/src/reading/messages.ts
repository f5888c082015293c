import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import { type Entry, entryForm } from '@samstyre/event-store/sqlite'
import { type StreamBook, tombstoneType } from '../streams/stream-book.ts'
import type { Links } from './links.ts'
import type { ReadRequest } from './request.ts'

const { ReadResp } = streams
const { ReadEvent } = ReadResp

/** A tombstone has the largest revision, wherever in its stream it stands in the log. */
const tombstoneRevision = '9223372036854775807'

/** Turns entries of the log into the events of the protocol, in the form one call asked for. */
export class EventMessages {
  readonly #uuids: ReadRequest['uuids']
  readonly #streams: StreamBook
  readonly #links: Links | undefined
  /** Entries that follow each other are often of one stream. */
  #lastStream: { readonly name: string; readonly identifier: shared.StreamIdentifier } | undefined

  constructor({ uuids, resolveLinks }: ReadRequest, book: StreamBook, links: Links) {
    this.#uuids = uuids
    this.#streams = book
    this.#links = resolveLinks ? links : undefined
  }

  /** Makes each message when it is asked for. */
  *ofAll(entries: readonly Entry[]): Generator<streams.ReadResp> {
    for (const entry of entries) yield this.of(entry)
  }

  of(entry: Entry): streams.ReadResp {
    const { link, event } = this.#links?.resolve(entry) ?? { event: entry }
    const message = new ReadEvent()
    if (event !== undefined) message.setEvent(this.#recorded(event))
    if (link !== undefined) message.setLink(this.#recorded(link))
    message.setCommitPosition(String(entry.position))
    return new ReadResp().setEvent(message)
  }

  #recorded(entry: Entry): streams.ReadResp.ReadEvent.RecordedEvent {
    const position = String(entry.position)
    const message = new ReadEvent.RecordedEvent()
      .setId(this.#uuid(entry.id))
      .setStreamIdentifier(this.#identifier(entry.stream))
      .setStreamRevision(this.#revision(entry))
      .setPreparePosition(position)
      .setCommitPosition(position)
      .setData(bytes(entry.data, entry.form & entryForm.dataInBase64))
      .setCustomMetadata(bytes(entry.metadata, entry.form & entryForm.metadataInBase64))
    message
      .getMetadataMap()
      .set('type', entry.type)
      .set('content-type', (entry.form & entryForm.octets) === 0 ? 'application/json' : 'application/octet-stream')
      .set('created', ticks(entry.recordedAt))
    return message
  }

  #revision({ type, stream, revision }: Entry): string {
    const isTombstone = type === tombstoneType && this.#streams.of(stream).state === 'tombstoned'
    return isTombstone ? tombstoneRevision : String(revision)
  }

  #uuid(id: string): shared.UUID {
    return this.#uuids === 'string' ? new shared.UUID().setString(id) : structuredUuid(id)
  }

  #identifier(name: string): shared.StreamIdentifier {
    if (this.#lastStream?.name !== name) this.#lastStream = { name, identifier: streamIdentifier(name) }
    return this.#lastStream.identifier
  }
}

export function streamNotFound(stream: string): streams.ReadResp {
  const notFound = new ReadResp.StreamNotFound().setStreamIdentifier(streamIdentifier(stream))
  return new ReadResp().setStreamNotFound(notFound)
}

export function confirmation(subscriptionId: string): streams.ReadResp {
  const confirmed = new ReadResp.SubscriptionConfirmation().setSubscriptionId(subscriptionId)
  return new ReadResp().setConfirmation(confirmed)
}

/** A subscriber that starts again from here misses nothing. */
export function checkpoint(position: bigint): streams.ReadResp {
  const place = String(position)
  return new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(place).setPreparePosition(place))
}

/** Everything in the log was given, and what comes now is new. */
export function caughtUp(): streams.ReadResp {
  return new ReadResp().setCaughtUp(new ReadResp.CaughtUp())
}

/** The log grows faster than the subscriber reads. */
export function fellBehind(): streams.ReadResp {
  return new ReadResp().setFellBehind(new ReadResp.FellBehind())
}

export function firstStreamPosition(revision: number): streams.ReadResp {
  return new ReadResp().setFirstStreamPosition(String(revision))
}

export function lastStreamPosition(revision: number): streams.ReadResp {
  return new ReadResp().setLastStreamPosition(String(revision))
}

function streamIdentifier(name: string): shared.StreamIdentifier {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(name))
}

/** A UUID as two signed numbers of 64 bits. */
function structuredUuid(id: string): shared.UUID {
  const digits = id.replaceAll('-', '')
  const half = (from: number) => String(BigInt.asIntN(64, BigInt(`0x${digits.slice(from, from + 16)}`)))
  const structured = new shared.UUID.Structured().setMostSignificantBits(half(0)).setLeastSignificantBits(half(16))
  return new shared.UUID().setStructured(structured)
}

function bytes(text: string, inBase64: number): Buffer {
  return Buffer.from(text, inBase64 === 0 ? 'utf8' : 'base64')
}

/** Milliseconds in the unit of the protocol: a ten thousandth of a millisecond. */
function ticks(milliseconds: number): string {
  return milliseconds === 0 ? '0' : `${milliseconds}0000`
}
