import type { ExpectedRevision } from '@samstyre/event-store'
import { invalidArgument } from '../failures.ts'

/** How the calls that write say what they expect. */
interface ExpectationOptions {
  hasNoStream(): boolean
  hasAny(): boolean
  hasStreamExists(): boolean
}

/** -1 in 64 bits without a sign: clients count a stream without events as one whose last revision is before the first. */
const beforeTheFirst = String(2n ** 64n - 1n)

/** What the caller believes about the stream. @param revision the expected one, if that is what was sent. @throws {RpcFailure} */
export function readExpectation(options: ExpectationOptions, revision: string | undefined): ExpectedRevision {
  if (revision === beforeTheFirst) return 'no-stream'
  // No stream can reach what a number cannot hold exactly.
  if (revision !== undefined) return Math.min(Number(revision), Number.MAX_SAFE_INTEGER)
  if (options.hasAny()) return 'any'
  if (options.hasNoStream()) return 'no-stream'
  if (options.hasStreamExists()) return 'stream-exists'
  throw invalidArgument('The expected revision of the stream is missing.')
}
