import { Metadata, status } from '@grpc/grpc-js'
import { EventStoreError } from '../../port.ts'
import { LostConnection } from '../driver.ts'

/**
 * What a failed call means.
 *
 * @param subject what was asked for, for the message
 * @returns {EventStoreError} for what will fail again, otherwise `LostConnection`
 */
export function failureOf(error: unknown, subject: string): EventStoreError | LostConnection {
  if (error instanceof LostConnection || error instanceof EventStoreError) return error
  const cause = { cause: error }
  switch (exceptionOf(error) ?? codeOf(error)) {
    case 'access-denied':
    case status.PERMISSION_DENIED:
    case status.UNAUTHENTICATED:
      return forbidden(subject, error)
    case 'stream-deleted':
      return streamDeleted(subject, error)
    case status.UNIMPLEMENTED:
      return new EventStoreError(
        'unavailable',
        `The EventStoreDB server does not offer what is needed for ${subject}. Version 23.10 or newer does.`,
        cause,
      )
    default:
      return new LostConnection(error instanceof Error ? error.message : 'the call failed', cause)
  }
}

export function forbidden(subject: string, cause: unknown): EventStoreError {
  const message = `EventStoreDB forbids ${subject}: ${wordsOf(cause)}. Check the credentials, and the access list of the stream.`
  return new EventStoreError('forbidden', message, { cause })
}

/** What the server said itself, without the dot at its end. */
function wordsOf(error: unknown): string {
  const said = error instanceof Error && 'details' in error ? error.details : error
  return (said instanceof Error ? said.message : String(said)).replace(/\.$/, '')
}

export function streamDeleted(subject: string, cause: unknown): EventStoreError {
  const message = `EventStoreDB refused ${subject}: the stream was deleted for good.`
  return new EventStoreError('stream-deleted', message, { cause })
}

/** The gRPC code of an error; `undefined` for one that is no answer of a server. */
export function codeOf(error: unknown): status | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : undefined
}

/** The node that leads the cluster, when a node says that it does not. */
export function leaderNamedBy(error: unknown): string | undefined {
  if (exceptionOf(error) !== 'not-leader') return undefined
  const [host, port] = [entryOf(error, 'leader-endpoint-host'), entryOf(error, 'leader-endpoint-port')]
  return host === undefined || port === undefined ? undefined : `${host}:${port}`
}

/** EventStoreDB's own name of what went wrong. */
function exceptionOf(error: unknown): string | undefined {
  return entryOf(error, 'exception')
}

function entryOf(error: unknown, key: string): string | undefined {
  if (!(error instanceof Error && 'metadata' in error && error.metadata instanceof Metadata)) return undefined
  return error.metadata.get(key).at(0)?.toString()
}
