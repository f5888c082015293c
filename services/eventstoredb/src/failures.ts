import grpc from '@grpc/grpc-js'
import { EventStoreError } from '@samstyre/event-store'

/** The end of a call in the form the official clients recognise: the key `exception` says which error it is. */
export class RpcFailure extends Error {
  override readonly name = 'RpcFailure'
  readonly code: grpc.status
  readonly details: string
  readonly metadata: grpc.Metadata
  /** Which of the errors of EventStoreDB it is; absent for one of gRPC alone. */
  readonly exception: string | undefined

  constructor(code: grpc.status, details: string, properties: Readonly<Record<string, string>> = {}) {
    // What callers sent may hold half a surrogate pair, and gRPC cannot send that: the call would never end.
    const text = details.toWellFormed()
    super(text)
    this.code = code
    this.details = text
    this.exception = properties['exception']
    this.metadata = new grpc.Metadata()
    for (const [key, value] of Object.entries(properties)) this.metadata.set(key, asHeader(value))
  }
}

/** The caller may not do this; the message says what, and who may. */
export function accessDenied(message: string): RpcFailure {
  return new RpcFailure(grpc.status.PERMISSION_DENIED, message, { exception: 'access-denied' })
}

/** The credentials are missing or wrong. Without the key `exception`, by which clients would take it for a lack of rights. */
export function unauthenticated(message: string): RpcFailure {
  return new RpcFailure(grpc.status.UNAUTHENTICATED, message)
}

/** The stream was deleted for good. */
export function streamDeleted(stream: string): RpcFailure {
  const message = `The event stream '${stream}' is deleted.`
  return new RpcFailure(grpc.status.FAILED_PRECONDITION, message, {
    exception: 'stream-deleted',
    'stream-name': stream,
  })
}

/** The numbers by which EventStoreDB names expectations that are no revision. */
const expectationNumbers = { 'no-stream': '-1', any: '-2', 'stream-exists': '-4' } as const

/** A stream is not deleted, because it stands at another revision than expected; `actual` is its last one, or none. */
export function wrongExpectedVersion(
  stream: string,
  expected: number | keyof typeof expectationNumbers,
  actual: number | 'no-stream',
): RpcFailure {
  const wanted = typeof expected === 'number' ? String(expected) : expectationNumbers[expected]
  const found = actual === 'no-stream' ? '-1' : String(actual)
  const message = `Delete failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${wanted}, Actual version: ${found}`
  return new RpcFailure(grpc.status.FAILED_PRECONDITION, message, {
    exception: 'wrong-expected-version',
    'stream-name': stream,
    'expected-version': wanted,
    'actual-version': found,
  })
}

/** One append holds more bytes than the server takes. */
export function maximumAppendSizeExceeded(limit: number): RpcFailure {
  return new RpcFailure(grpc.status.INVALID_ARGUMENT, `Maximum append size of ${limit} bytes exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  })
}

/** An event came without what every event must say of itself. */
export function requiredMetadataMissing(properties: readonly string[]): RpcFailure {
  const names = properties.join(',')
  return new RpcFailure(grpc.status.INVALID_ARGUMENT, `Required metadata properties are missing: ${names}.`, {
    exception: 'missing-required-metadata-property',
    'required-metadata-properties': names,
  })
}

export function invalidArgument(message: string): RpcFailure {
  return new RpcFailure(grpc.status.INVALID_ARGUMENT, message)
}

/** The log cannot be reached or written now. What was asked for may have happened. */
export function unavailable(message: string): RpcFailure {
  return new RpcFailure(grpc.status.UNAVAILABLE, message)
}

/** The caller asks for more than the server has for one caller. */
export function resourceExhausted(message: string): RpcFailure {
  return new RpcFailure(grpc.status.RESOURCE_EXHAUSTED, message)
}

export function unimplemented(message: string): RpcFailure {
  return new RpcFailure(grpc.status.UNIMPLEMENTED, message)
}

/** Whatever went wrong, as the end of a call. What nobody foresaw goes to `onError` and is not told the caller. */
export function asRpcFailure(error: unknown, stream: string, onError: (error: unknown) => void): RpcFailure {
  if (error instanceof RpcFailure) return error
  if (error instanceof EventStoreError) return storeFailure(error, stream)
  onError(error)
  return new RpcFailure(grpc.status.INTERNAL, 'The server failed; its operator finds the reason in its log.')
}

function storeFailure(error: EventStoreError, stream: string): RpcFailure {
  if (error.code === 'invalid-event') return invalidArgument(error.message)
  return error.code === 'stream-deleted' ? streamDeleted(stream) : unavailable(error.message)
}

/** A header holds visible ASCII only, and no spaces at its ends; everything else is percent-encoded. */
function asHeader(value: string): string {
  return /^(?:[!-~](?:[ -~]*[!-~])?)?$/v.test(value) ? value : encodeURIComponent(value)
}
