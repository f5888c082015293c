import type {
  handleBidiStreamingCall,
  handleClientStreamingCall,
  handleServerStreamingCall,
  handleUnaryCall,
  Metadata,
} from '@grpc/grpc-js'
import type { ServerContext } from './context.ts'
import { asRpcFailure, type RpcFailure } from './failures.ts'

/** Lets calls through to their handlers once it is known who makes them. */
export interface Admission {
  unary<Request, Response>(handle: handleUnaryCall<Request, Response>): handleUnaryCall<Request, Response>
  collecting<Request, Response>(
    handle: handleClientStreamingCall<Request, Response>,
  ): handleClientStreamingCall<Request, Response>
  answering<Request, Response>(
    handle: handleServerStreamingCall<Request, Response>,
  ): handleServerStreamingCall<Request, Response>
  conversing<Request, Response>(
    handle: handleBidiStreamingCall<Request, Response>,
  ): handleBidiStreamingCall<Request, Response>
}

export function createAdmission({ users, onError }: ServerContext): Admission {
  const admit = (metadata: Metadata, handle: () => void, refuse: (failure: RpcFailure) => void) => {
    users
      .admit(metadata)
      .then(handle)
      .catch((error: unknown) => refuse(asRpcFailure(error, '', onError)))
  }
  return {
    unary: (handle) => (call, callback) => admit(call.metadata, () => handle(call, callback), callback),
    collecting: (handle) => (call, callback) => admit(call.metadata, () => handle(call, callback), callback),
    answering: (handle) => (call) =>
      admit(
        call.metadata,
        () => handle(call),
        (failure) => call.emit('error', failure),
      ),
    conversing: (handle) => (call) =>
      admit(
        call.metadata,
        () => handle(call),
        (failure) => call.emit('error', failure),
      ),
  }
}
