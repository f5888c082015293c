import code, { type Code } from '@eventstore/db-client/generated/code_pb.js'
import shared, { type StreamIdentifier, type UUID } from '@eventstore/db-client/generated/shared_pb.js'
import statuses, { type Status } from '@eventstore/db-client/generated/status_pb.js'
import streams, { type BatchAppendReq, type BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { ExpectedRevision } from '@samstyre/event-store'
import any from 'google-protobuf/google/protobuf/any_pb.js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import type { RpcFailure } from '../failures.ts'
import type { WriteOutcome } from './stream-writer.ts'

/** What an answer repeats of its request. */
export interface Asked {
  readonly correlation: UUID
  readonly options: BatchAppendReq.Options
}

/** The answer to an append that was decided. */
export function decided(asked: Asked, outcome: WriteOutcome, expected: ExpectedRevision): BatchAppendResp {
  switch (outcome.outcome) {
    case 'appended': {
      const position = new shared.AllStreamPosition()
      position.setCommitPosition(String(outcome.position))
      position.setPreparePosition(String(outcome.position))
      const success = new streams.BatchAppendResp.Success()
      success.setCurrentRevision(String(outcome.revision))
      success.setPosition(position)
      return answerTo(asked).setSuccess(success)
    }
    case 'unchanged': {
      const success = new streams.BatchAppendResp.Success()
      if (outcome.revision === undefined) success.setNoStream(new empty.Empty())
      else success.setCurrentRevision(String(outcome.revision))
      success.setNoPosition(new empty.Empty())
      return answerTo(asked).setSuccess(success)
    }
    case 'conflict': {
      const details = detailed('WrongExpectedVersion', conflictOf(outcome.actual, expected))
      return answerTo(asked).setError(statusOf(code.Code.ALREADY_EXISTS, 'WrongExpectedVersion', details))
    }
    case 'unwanted':
      return timedOut(asked)
    default:
      return outcome satisfies never
  }
}

/** The answer to an append that was not decided before its deadline. */
export function timedOut(asked: Asked): BatchAppendResp {
  const details = detailed('Timeout', new shared.Timeout())
  return answerTo(asked).setError(statusOf(code.Code.DEADLINE_EXCEEDED, 'Timeout', details))
}

/** The answer to an append that was refused. */
export function refused(asked: Asked, failure: RpcFailure, maxAppendSize: number): BatchAppendResp {
  return answerTo(asked).setError(refusal(asked.options.getStreamIdentifier(), failure, maxAppendSize))
}

function refusal(stream: StreamIdentifier | undefined, failure: RpcFailure, maxAppendSize: number): Status {
  switch (failure.exception) {
    case 'stream-deleted': {
      const deleted = new shared.StreamDeleted()
      deleted.setStreamIdentifier(stream)
      return statusOf(code.Code.NOT_FOUND, failure.details, detailed('StreamDeleted', deleted))
    }
    case 'access-denied': {
      const details = detailed('AccessDenied', new shared.AccessDenied())
      return statusOf(code.Code.PERMISSION_DENIED, failure.details, details)
    }
    case 'maximum-append-size-exceeded': {
      const exceeded = new shared.MaximumAppendSizeExceeded()
      exceeded.setMaxappendsize(maxAppendSize)
      return statusOf(code.Code.INVALID_ARGUMENT, failure.details, detailed('MaximumAppendSizeExceeded', exceeded))
    }
    default:
      return isFaultOfServer(failure)
        ? statusOf(code.Code.INTERNAL, failure.details, detailed('Unknown', new shared.Unknown()))
        : statusOf(code.Code.INVALID_ARGUMENT, failure.details, detailed('BadRequest', badRequest(failure.details)))
  }
}

function isFaultOfServer(failure: RpcFailure): boolean {
  const found: number = failure.code
  const internal: number = code.Code.INTERNAL
  return found === internal
}

function badRequest(message: string) {
  const bad = new shared.BadRequest()
  bad.setMessage(message)
  return bad
}

function answerTo({ correlation, options }: Asked): BatchAppendResp {
  const answer = new streams.BatchAppendResp()
  answer.setCorrelationId(correlation)
  answer.setStreamIdentifier(options.getStreamIdentifier())
  if (options.hasStreamPosition()) answer.setStreamPosition(options.getStreamPosition())
  else if (options.hasNoStream()) answer.setNoStream(new empty.Empty())
  else if (options.hasStreamExists()) answer.setStreamExists(new empty.Empty())
  else answer.setAny(new empty.Empty())
  return answer
}

function conflictOf(actual: number | 'no-stream', expected: ExpectedRevision) {
  const conflict = new shared.WrongExpectedVersion()
  if (actual === 'no-stream') conflict.setCurrentNoStream(new empty.Empty())
  else conflict.setCurrentStreamRevision(String(actual))
  if (typeof expected === 'number') conflict.setExpectedStreamPosition(String(expected))
  else if (expected === 'no-stream') conflict.setExpectedNoStream(new empty.Empty())
  else if (expected === 'stream-exists') conflict.setExpectedStreamExists(new empty.Empty())
  else conflict.setExpectedAny(new empty.Empty())
  return conflict
}

function detailed(type: string, message: { serializeBinary(): Uint8Array }) {
  const details = new any.Any()
  details.pack(message.serializeBinary(), `event_store.client.${type}`)
  return details
}

function statusOf(number: Code, message: string, details: InstanceType<typeof any.Any>): Status {
  const status = new statuses.Status()
  status.setCode(number)
  status.setMessage(message)
  status.setDetails(details)
  return status
}
