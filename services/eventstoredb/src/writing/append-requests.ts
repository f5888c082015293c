import type { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import protobuf from 'google-protobuf'
import durations from 'google-protobuf/google/protobuf/duration_pb.js'
import timestamps from 'google-protobuf/google/protobuf/timestamp_pb.js'
import { bytesBesideContent } from './proposed-entries.ts'

/** The number of the field that holds events. */
const proposedField = 3
/** The numbers of the fields that lead to a deadline given as a duration. */
const optionsField = 2
const durationField = 7

/** An event in so few bytes is at most a quarter of what it counts: whoever sends so many sends nothing that is kept. */
const fewestBytes = bytesBesideContent / 4

/**
 * Reads the messages of the call `BatchAppend`.
 *
 * A message of empty events takes hundreds of times its size in memory: it is counted before it is read.
 *
 * @param maxAppendSize in bytes
 */
export function batchAppendReader(maxAppendSize: number): (bytes: Uint8Array) => BatchAppendReq {
  const mostEvents = maxAppendSize / fewestBytes
  return (bytes) => {
    if (countUpTo(mostEvents, bytes) > mostEvents) throw new RangeError(`a message of more than ${mostEvents} events`)
    return readBatchAppend(bytes)
  }
}

function countUpTo(most: number, bytes: Uint8Array): number {
  const reader = new protobuf.BinaryReader(bytes)
  let events = 0
  while (events <= most && reader.nextField()) {
    if (reader.getFieldNumber() === proposedField) events += 1
    reader.skipField()
  }
  return events
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
  const durationBytes = fieldIn(fieldIn(bytes, optionsField), durationField)
  if (durationBytes === undefined) return request
  const duration = durations.Duration.deserializeBinary(durationBytes)
  const milliseconds = duration.getSeconds() * 1000 + duration.getNanos() / 1_000_000
  options.setDeadline(timestamps.Timestamp.fromDate(new Date(Math.min(Date.now() + milliseconds, latestDate))))
  return request
}

/** The end of what a `Date` can hold. */
const latestDate = 8_640_000_000_000_000

/** The bytes of a field that holds a message. */
function fieldIn(bytes: Uint8Array | undefined, wanted: number): Uint8Array | undefined {
  if (bytes === undefined) return undefined
  const reader = new protobuf.BinaryReader(bytes)
  while (reader.nextField()) {
    if (reader.getFieldNumber() === wanted) return reader.readBytes()
    reader.skipField()
  }
  return undefined
}
