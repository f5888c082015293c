import shared, { type Empty } from '@eventstore/db-client/generated/shared_pb.js'
import type {
  AppendReq,
  BatchAppendReq,
  DeleteReq,
  ReadReq,
  TombstoneReq,
} from '@eventstore/db-client/generated/streams_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import durations from 'google-protobuf/google/protobuf/duration_pb.js'
import timestamps from 'google-protobuf/google/protobuf/timestamp_pb.js'
import { type FieldLimits, fieldIn, requireFewFields, type Shape } from './fields.ts'

// Which fields of a request are messages, by their numbers in the protocol.

/** A message that holds none. */
const flat: Shape = {}
const uuid: Shape = { 1: flat }
const event: Shape = { 1: uuid, 2: flat }
/** The options of a call that writes: the stream and what is expected of it. */
const target: Shape = { 1: flat, 3: flat, 4: flat, 5: flat }
const filter: Shape = { 1: flat, 2: flat, 4: flat }
const shapes = {
  read: {
    1: {
      1: { 1: flat, 3: flat, 4: flat },
      2: { 1: flat, 2: flat, 3: flat },
      6: flat,
      7: filter,
      8: flat,
      9: { 1: flat, 2: flat },
      10: flat,
    },
  },
  append: { 1: target, 2: event },
  batchAppend: { 1: uuid, 2: { ...target, 6: flat, 7: flat }, 3: event },
  remove: { 1: target },
} as const satisfies Readonly<Record<string, Shape>>

/** Twice as many as a filter may hold, so that somewhat too many are refused in good form. */
const limitsOfRead = atMost(2100)
/** An event of one that is read has eleven; clients may describe it in more words. */
const mostFieldsOfEvent = 256
const limitsOfRemoval = atMost(32)
/** Those of a small event, in a batch. An event counts for so many bytes beside its content. */
const bytesPerField = 4

/** The numbers of the fields that lead to the deadline of a batch append given as a duration. */
const optionsOfBatch = 2
const durationInOptions = 7

function atMost(inAll: number): FieldLimits {
  return { inAll, inEach: inAll }
}

/** A request that says nothing. */
export function readNothing(): Empty {
  return new shared.Empty()
}

/** @throws {RangeError} when the message is endless */
export function readRead(bytes: Uint8Array): ReadReq {
  requireFewFields(bytes, shapes.read, limitsOfRead)
  return streams.ReadReq.deserializeBinary(bytes)
}

/** @throws {RangeError} when the message is endless */
export function readDelete(bytes: Uint8Array): DeleteReq {
  requireFewFields(bytes, shapes.remove, limitsOfRemoval)
  return streams.DeleteReq.deserializeBinary(bytes)
}

/** @throws {RangeError} when the message is endless */
export function readTombstone(bytes: Uint8Array): TombstoneReq {
  requireFewFields(bytes, shapes.remove, limitsOfRemoval)
  return streams.TombstoneReq.deserializeBinary(bytes)
}

/** Reads a message of the call `Append`, which holds one event. @throws {RangeError} when it is endless */
export function readAppend(bytes: Uint8Array): AppendReq {
  requireFewFields(bytes, shapes.append, atMost(mostFieldsOfEvent))
  return streams.AppendReq.deserializeBinary(bytes)
}

/**
 * Reads the messages of the call `BatchAppend`, and throws a `RangeError` at one that is endless.
 *
 * @param maxAppendSize in bytes
 */
export function batchAppendReader(maxAppendSize: number): (bytes: Uint8Array) => BatchAppendReq {
  const limits = { inAll: mostFieldsOfEvent + maxAppendSize / bytesPerField, inEach: mostFieldsOfEvent }
  return (bytes) => {
    requireFewFields(bytes, shapes.batchAppend, limits)
    return readBatchAppend(bytes)
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
  const durationBytes = fieldIn(fieldIn(bytes, optionsOfBatch), durationInOptions)
  if (durationBytes === undefined) return request
  const duration = durations.Duration.deserializeBinary(durationBytes)
  const milliseconds = duration.getSeconds() * 1000 + duration.getNanos() / 1_000_000
  options.setDeadline(timestamps.Timestamp.fromDate(new Date(Math.min(Date.now() + milliseconds, latestDate))))
  return request
}

/** The end of what a `Date` can hold. */
const latestDate = 8_640_000_000_000_000
