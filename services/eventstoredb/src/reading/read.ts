import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { handleServerStreamingCall } from '@grpc/grpc-js'
import type { ServerContext } from '../context.ts'
import { unimplemented } from '../failures.ts'

/** Answers the call `Read`. */
export function createReadHandler(_context: ServerContext): handleServerStreamingCall<ReadReq, ReadResp> {
  return (call) => {
    call.emit('error', unimplemented('Reading is not served yet.'))
  }
}
