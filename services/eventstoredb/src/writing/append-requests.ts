import type { AppendReq, BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import protobuf from 'google-protobuf'
import durations from 'google-protobuf/google/protobuf/duration_pb.js'
import timestamps from 'google-protobuf/google/protobuf/timestamp_pb.js'
import { bytesBesideContent } from './proposed-entries.ts'

/** The numbers of the fields of a `BatchAppendReq`, and of those that lead to a deadline given as a duration. */
const batch = { options: 2, durationInOptions: 7, event: 3 } as const
/** The numbers of the fields of an `AppendReq`. */
const single = { event: 2 } as const
/** What either of them says of an event: a map from names to texts. */
const describedField = 2

/** An event in so few bytes is at most a quarter of what it counts: whoever sends so many sends nothing that is kept. */
const fewestBytes = bytesBesideContent / 4

/** How many names and texts describe an event: its type and its kind of content. */
const usualDescription = 2
/** More than any client sends for a single event. */
const longestDescription = 64

/**
 * Reads the messages of the call `BatchAppend`.
 *
 * A message of empty events, or of events with endless descriptions, takes hundreds of times its size in memory, and
 * seconds: both are counted before it is read.
 *
 * @param maxAppendSize in bytes
 */
export function batchAppendReader(maxAppendSize: number): (bytes: Uint8Array) => BatchAppendReq {
  const mostEvents = maxAppendSize / fewestBytes
  return (bytes) => {
    requireFew(bytes, batch.event, { events: mostEvents, descriptions: mostEvents * usualDescription })
    return readBatchAppend(bytes)
  }
}

/** Reads the messages of the call `Append`, each of which holds one event. */
export function readAppend(bytes: Uint8Array): AppendReq {
  requireFew(bytes, single.event, { events: 1, descriptions: longestDescription })
  return streams.AppendReq.deserializeBinary(bytes)
}

/** @throws {RangeError} when a message holds more than that */
function requireFew(
  bytes: Uint8Array,
  eventField: number,
  most: { readonly events: number; readonly descriptions: number },
): void {
  let events = 0
  let descriptions = 0
  for (const event of fieldsIn(bytes, eventField)) {
    events += 1
    if (events > most.events) throw new RangeError(`a message of more than ${most.events} events`)
    for (const _ of fieldsIn(event, describedField)) {
      descriptions += 1
      if (descriptions > most.descriptions) throw new RangeError('a message with endless descriptions of its events')
    }
  }
}

/**
 * A message of the call `BatchAppend`.
 *
 * Newer clients send their deadline as a duration, which the generated code does not know: it is turned into the time
 * at which it ends.
 */
function readBatchAppend(bytes: Uint8Array): BatchAppendReq {
  const request = streams.BatchAppendReq.deserializeBinary(bytes)
  const options = request.getOptions()
  if (options === undefined || options.hasDeadline()) return request
  const durationBytes = fieldIn(fieldIn(bytes, batch.options), batch.durationInOptions)
  if (durationBytes === undefined) return request
  const duration = durations.Duration.deserializeBinary(durationBytes)
  const milliseconds = duration.getSeconds() * 1000 + duration.getNanos() / 1_000_000
  options.setDeadline(timestamps.Timestamp.fromDate(new Date(Math.min(Date.now() + milliseconds, latestDate))))
  return request
}

/** The end of what a `Date` can hold. */
const latestDate = 8_640_000_000_000_000

/** The bytes of the first field of that number, which holds a message. */
function fieldIn(bytes: Uint8Array | undefined, wanted: number): Uint8Array | undefined {
  return bytes === undefined ? undefined : fieldsIn(bytes, wanted).next().value
}

/** The bytes of each field of that number, which hold a message. */
function* fieldsIn(bytes: Uint8Array, wanted: number): Generator<Uint8Array, undefined> {
  const reader = new protobuf.BinaryReader(bytes)
  while (reader.nextField()) {
    if (reader.getFieldNumber() === wanted) yield reader.readBytes()
    else reader.skipField()
  }
}
