import type { ServerContext } from '../context.ts'
import { streamDeleted } from '../failures.ts'
import type { StreamStanding } from '../streams/stream-book.ts'
import { isMetastream, originalOf } from '../streams/stream-metadata.ts'
import { firstStreamPosition, lastStreamPosition, streamNotFound } from './messages.ts'
import { giveInPages } from './pages.ts'
import type { Reading } from './reading.ts'
import type { StreamRead } from './request.ts'
import { isVisible, visiblePart } from './visible.ts'

/** Gives a part of one stream, as far as the stream went when the read began. */
export async function readStream(reading: Reading, request: StreamRead): Promise<void> {
  const { context, flow } = reading
  const { stream, direction, limit } = request
  const standing = requireReadable(context, stream)
  const last = standing.lastRevision
  if (standing.state !== 'live' || last === undefined) return await flow.send([streamNotFound(stream)])

  const visible = visiblePart(stream, standing, Date.now())
  const forwards = direction === 'forwards'
  const asked = startOf(request, last)
  const given = await giveInPages(reading, {
    first: forwards ? Math.max(asked, visible.first) : Math.min(asked, last),
    limit,
    read: (from, atMost) =>
      context.log
        .streamEntries(stream, direction, from, atMost)
        .filter(({ revision }) => revision >= visible.first && revision <= last),
    placeAfter: ({ revision }) => revision + (forwards ? 1 : -1),
    given: async (page) => page.filter((entry) => isVisible(visible, entry)),
  })
  // Whoever is given events sees where the stream begins now.
  const isBefore = forwards && given === 0 && asked < visible.first
  if (request.tellsEnds && isBefore) await flow.send([firstStreamPosition(Math.min(visible.first, last + 1))])
  if (request.tellsEnds) await flow.send([lastStreamPosition(last)])
}

/**
 * How things stand with a stream that somebody wants to read.
 *
 * @throws {RpcFailure} when it is deleted for good, or is the metadata of such a stream
 */
export function requireReadable({ streams }: ServerContext, stream: string): StreamStanding {
  const standing = streams.of(stream)
  const owner = isMetastream(stream) ? streams.of(originalOf(stream)) : standing
  if (standing.state === 'tombstoned' || owner.state === 'tombstoned') throw streamDeleted(stream)
  return standing
}

/** The revision asked for first. Nothing lies at the end forwards, and everything backwards. */
function startOf({ from, direction }: StreamRead, last: number): number {
  if (from === 'start') return 0
  if (from === 'end') return direction === 'forwards' ? last + 1 : last
  return from
}
