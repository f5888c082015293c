import type { AppendOutcome } from '@samstyre/event-store'
import type { NewEntry, SqliteLog } from '@samstyre/event-store/sqlite'
import { invalidArgument } from '../failures.ts'

/**
 * The first answer to an append that was made before; `undefined` unless all its entries stand in this stream, in this
 * order, as one unbroken run.
 *
 * @param first the revision at which the run must begin; anywhere when absent
 */
export function repetitionOf(
  log: SqliteLog,
  stream: string,
  entries: readonly NewEntry[],
  first?: number,
): AppendOutcome | undefined {
  let expected = first
  let answer: AppendOutcome | undefined
  for (const { id } of entries) {
    const place = log.placeOf(id)
    if (place === undefined || place.stream !== stream) return undefined
    if (expected !== undefined && place.revision !== expected) return undefined
    expected = place.revision + 1
    answer = { outcome: 'appended', revision: place.revision, position: place.position }
  }
  return answer
}

/** @throws {RpcFailure} when the log has one of the ids: an id is used once */
export function requireUnused(log: SqliteLog, entries: readonly NewEntry[]): void {
  for (const { id } of entries) {
    const place = log.placeOf(id)
    if (place === undefined) continue
    throw invalidArgument(`Event ${id} stands already in ${place.stream} at revision ${place.revision}.`)
  }
}
