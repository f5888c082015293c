import type { ExpectedRevision } from '@samstyre/event-store'
import { invalidArgument } from '../failures.ts'

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
