import { isUtf8 } from 'node:buffer'
import type { StreamIdentifier } from '@eventstore/db-client/generated/shared_pb.js'
import { invalidArgument } from '../failures.ts'
import { originalOf } from './stream-metadata.ts'

/** The longest name of a stream or a type of events, in bytes. Names stand in headers, in indexes and in memory. */
export const longestName = 1024

/** The name of a stream. @throws {RpcFailure} when it is missing, too long or no UTF-8 */
export function readStreamName(identifier: StreamIdentifier | undefined): string {
  const bytes = identifier?.getStreamName_asU8() ?? new Uint8Array()
  if (!isUtf8(bytes)) throw invalidArgument('The name of the stream is no UTF-8.')
  const name = Buffer.from(bytes).toString('utf8')
  const length = Buffer.byteLength(originalOf(name))
  if (length === 0) throw invalidArgument('The name of the stream is missing.')
  if (length <= longestName) return name
  throw invalidArgument(`The name of a stream may have at most ${longestName} bytes, and this one has ${length}.`)
}
