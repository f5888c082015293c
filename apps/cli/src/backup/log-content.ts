import { DatabaseSync } from 'node:sqlite'
import { checkFile } from '../doctor/file.ts'
import { findingText } from '../doctor/finding.ts'
import { CommandError } from '../failures.ts'

/** How much a log holds. */
export interface LogContent {
  readonly events: number
  /** The position of the last event, 0 without events. */
  readonly lastPosition: number
}

/** What an open log holds, up to a position. */
export function contentOf(db: DatabaseSync, upTo = Number.MAX_SAFE_INTEGER): LogContent {
  const sql = 'SELECT count(*) AS events, coalesce(max(position), 0) AS last FROM events WHERE position <= ?'
  const row = db.prepare(sql).get(upTo)
  return { events: Number(row?.['events']), lastPosition: Number(row?.['last']) }
}

/**
 * Reads a file through and through, as `doctor` does with a log. Answers what it holds.
 *
 * @throws {CommandError} when the file is damaged, no log, or an event is missing in it
 */
export function requireWhole(file: string): LogContent {
  const problems = checkFile(file).filter(({ ok }) => !ok)
  if (problems.length > 0) throw new CommandError(problems.map(findingText).join('\n'))
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return contentOf(db)
  } finally {
    db.close()
  }
}
