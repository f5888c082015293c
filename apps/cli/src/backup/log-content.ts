import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { readThrough } from '../doctor/file.ts'
import { messageOf } from '../doctor/finding.ts'

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
 * What a file holds that is read through and through, as `doctor` does with a log; a text that says what is wrong with
 * it otherwise: it is damaged, no log, or an event is missing in it.
 */
export function wholeContentOf(file: string): LogContent | string {
  if (statSync(file).size === 0) return 'it is empty'
  try {
    const wrong = readThrough(file).find((finding) => !finding.ok)
    return wrong === undefined ? countedIn(file) : wrong.problem
  } catch (error) {
    return messageOf(error)
  }
}

function countedIn(file: string): LogContent {
  const db = new DatabaseSync(file, { readOnly: true })
  try {
    return contentOf(db)
  } finally {
    db.close()
  }
}
