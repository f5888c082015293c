import type { Entry } from '@samstyre/event-store/sqlite'
import type { StreamStanding } from '../streams/stream-book.ts'
import { isMetastream } from '../streams/stream-metadata.ts'

/** The part of a stream that is given to readers; the rest is still in the log. */
export interface Visible {
  /** The first revision that may be given; beyond the last one where there is none. */
  readonly first: number
  /** Entries recorded before this are too old, in milliseconds since 1970. */
  readonly oldest: number
}

/** Metadata counts only in its newest form. */
const metadataKept = 1

/** What `$maxCount`, `$maxAge` and `$tb` leave of a stream. `now` is in milliseconds since 1970. */
export function visiblePart(stream: string, { lastRevision, settings }: StreamStanding, now: number): Visible {
  const { truncateBefore = 0n, maxAge } = settings
  const maxCount = isMetastream(stream) ? metadataKept : settings.maxCount
  const counted = maxCount === undefined || lastRevision === undefined ? 0 : lastRevision - maxCount + 1
  return {
    first: Math.max(0, counted, Number(truncateBefore)),
    oldest: maxAge === undefined ? 0 : now - maxAge * 1000,
  }
}

/** Whether readers of its stream are given this entry. One whose time is not known is never too old. */
export function isVisible({ first, oldest }: Visible, { revision, recordedAt }: Entry): boolean {
  return revision >= first && (recordedAt === 0 || recordedAt >= oldest)
}
