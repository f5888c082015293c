import shared from '@eventstore/db-client/generated/shared_pb.js'
import type { DeleteReq, DeleteResp, TombstoneReq, TombstoneResp } from '@eventstore/db-client/generated/streams_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { handleUnaryCall } from '@grpc/grpc-js'
import type { ServerContext } from '../context.ts'
import { asRpcFailure, invalidArgument } from '../failures.ts'
import { readStreamName } from '../streams/stream-name.ts'
import { readExpectation } from './expectation.ts'
import type { StreamWriter } from './stream-writer.ts'

/** Answers the call `Delete`: the stream is hidden until somebody appends to it. */
export function createDeleteHandler(
  context: ServerContext,
  writer: StreamWriter,
): handleUnaryCall<DeleteReq, DeleteResp> {
  return (call, callback) => {
    const remove = async () => {
      const { stream, expected } = readTarget(call.request)
      const position = await writer.delete(context.users.authenticate(call.metadata), stream, expected)
      const answer = new streams.DeleteResp()
      if (position === undefined) answer.setNoPosition(new shared.Empty())
      else answer.setPosition(withPosition(new streams.DeleteResp.Position(), position))
      return answer
    }
    remove().then(
      (answer) => callback(null, answer),
      (error: unknown) => callback(asRpcFailure(error, nameIn(call.request), context.onError)),
    )
  }
}

/** Answers the call `Tombstone`: the stream is deleted for good. */
export function createTombstoneHandler(
  context: ServerContext,
  writer: StreamWriter,
): handleUnaryCall<TombstoneReq, TombstoneResp> {
  return (call, callback) => {
    const remove = async () => {
      const { stream, expected } = readTarget(call.request)
      const position = await writer.tombstone(context.users.authenticate(call.metadata), stream, expected)
      const answer = new streams.TombstoneResp()
      answer.setPosition(withPosition(new streams.TombstoneResp.Position(), position))
      return answer
    }
    remove().then(
      (answer) => callback(null, answer),
      (error: unknown) => callback(asRpcFailure(error, nameIn(call.request), context.onError)),
    )
  }
}

function readTarget(request: DeleteReq | TombstoneReq) {
  const options = request.getOptions()
  if (options === undefined) throw invalidArgument('The options of the call are missing.')
  const stream = readStreamName(options.getStreamIdentifier())
  return { stream, expected: readExpectation(options, options.hasRevision() ? options.getRevision() : undefined) }
}

/** The stream a call is about, for the words of its failure. */
function nameIn(request: DeleteReq | TombstoneReq): string {
  return Buffer.from(request.getOptions()?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString()
}

interface Positioned {
  setCommitPosition(value: string): unknown
  setPreparePosition(value: string): unknown
}

function withPosition<Position extends Positioned>(position: Position, value: bigint): Position {
  position.setCommitPosition(String(value))
  position.setPreparePosition(String(value))
  return position
}
