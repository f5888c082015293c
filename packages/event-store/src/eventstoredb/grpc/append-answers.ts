import shared from '@eventstore/db-client/generated/shared_pb.js'
import type { Status } from '@eventstore/db-client/generated/status_pb.js'
import type { BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import { status } from '@grpc/grpc-js'
import { EventStoreError } from '../../port.ts'
import type { AppendAnswer } from '../driver.ts'
import { forbidden, streamDeleted } from './failures.ts'

/** What the server says of one append, in the words of the adapter. */
export function appendAnswer(response: BatchAppendResp, stream: string): AppendAnswer {
  const success = response.getSuccess()
  if (success?.hasCurrentRevision() === true) {
    const position = success.getPosition()?.getCommitPosition()
    return {
      kind: 'appended',
      revision: Number(success.getCurrentRevision()),
      position: position === undefined ? undefined : BigInt(position),
    }
  }
  const error = response.getError()
  return error === undefined
    ? { kind: 'unknown', cause: new Error('the server answered neither with success nor with an error') }
    : answerOf(error, stream)
}

function answerOf(error: Status, stream: string): AppendAnswer {
  const details = error.getDetails()
  const cause = new Error(error.getMessage() || `the server answered with code ${error.getCode()}`)
  const subject = `the append to ${stream}`
  switch (details?.getTypeName()) {
    case 'event_store.client.WrongExpectedVersion':
      return conflict(shared.WrongExpectedVersion.deserializeBinary(details.getValue_asU8()))
    case 'event_store.client.AccessDenied':
      return { kind: 'refused', error: forbidden(subject, cause) }
    case 'event_store.client.StreamDeleted':
      return { kind: 'refused', error: streamDeleted(subject, cause) }
    case 'event_store.client.MaximumAppendSizeExceeded': {
      const limit = shared.MaximumAppendSizeExceeded.deserializeBinary(details.getValue_asU8()).getMaxappendsize()
      return refused(`its events are together larger than the ${limit} bytes the server allows`, cause)
    }
    case 'event_store.client.BadRequest':
      return refused(shared.BadRequest.deserializeBinary(details.getValue_asU8()).getMessage(), cause)
    case 'event_store.client.InvalidTransaction':
      return refused('the server calls it an invalid transaction', cause)
    default:
      return byCode(error, subject, cause)
  }
}

function conflict(wrong: shared.WrongExpectedVersion): AppendAnswer {
  return {
    kind: 'conflict',
    actual: wrong.hasCurrentStreamRevision() ? Number(wrong.getCurrentStreamRevision()) : 'no-stream',
  }
}

/** A timeout, a server that is not ready, a lost leader: whatever is not recognised may have been kept. */
function byCode(error: Status, subject: string, cause: Error): AppendAnswer {
  // Both number lists are the same one, of gRPC.
  switch (Number(error.getCode())) {
    case status.INVALID_ARGUMENT:
      return refused(error.getMessage(), cause)
    case status.PERMISSION_DENIED:
    case status.UNAUTHENTICATED:
      return { kind: 'refused', error: forbidden(subject, cause) }
    default:
      return { kind: 'unknown', cause }
  }
}

function refused(why: string, cause: Error): AppendAnswer {
  const error = new EventStoreError('invalid-event', `The append cannot be kept: ${why.replace(/\.$/, '')}.`, { cause })
  return { kind: 'refused', error }
}
