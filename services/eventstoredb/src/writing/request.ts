import { isUtf8 } from 'node:buffer'
import type { StreamIdentifier } from '@eventstore/db-client/generated/shared_pb.js'
import type { ExpectedRevision } from '@samstyre/event-store'
import { invalidArgument } from '../failures.ts'

/** The name of a stream. @throws {RpcFailure} when it is missing or no UTF-8 */
export function readStreamName(identifier: StreamIdentifier | undefined): string {
  const bytes = identifier?.getStreamName_asU8() ?? new Uint8Array()
  if (!isUtf8(bytes)) throw invalidArgument('The name of the stream is no UTF-8.')
  const name = Buffer.from(bytes).toString('utf8')
  if (name === '' || name === '$$') throw invalidArgument('The name of the stream is missing.')
  return name
}

/** How the calls that write say what they expect. */
interface ExpectationOptions {
  hasNoStream(): boolean
  hasAny(): boolean
  hasStreamExists(): boolean
}

/** What the caller believes about the stream. @param revision the expected one, if that is what was sent. @throws {RpcFailure} */
export function readExpectation(options: ExpectationOptions, revision: string | undefined): ExpectedRevision {
  // No stream can reach what a number cannot hold exactly.
  if (revision !== undefined) return Math.min(Number(revision), Number.MAX_SAFE_INTEGER)
  if (options.hasAny()) return 'any'
  if (options.hasNoStream()) return 'no-stream'
  if (options.hasStreamExists()) return 'stream-exists'
  throw invalidArgument('The expected revision of the stream is missing.')
}
