import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type Finding, messageOf, ok, problem } from './finding.ts'

const restore = 'Stop the server and put the last backup in its place. Keep the damaged file for looking into.'
const askOwner =
  'Nothing says that the log is damaged. Run doctor as the user that owns the data folder; if it was, look at the disk.'
const askAgain = 'Another program holds it. Run doctor again when that one is done.'

/** SQLite's primary result codes, the low byte of the extended ones (https://sqlite.org/rescode.html). */
const noSuchTable = 1
const busy = 5
const corrupt = 11
const notADatabase = 26

/** Whether the file of the log is whole: its schema, its pages, and that no event is missing between two others. */
export function checkFile(file: string): readonly Finding[] {
  if (!existsSync(file)) return [problem('event log', `${file} is not there`, 'Run: samstyre start --demo')]
  try {
    return readThrough(file)
  } catch (error) {
    return [problem('event log', `${file} cannot be read: ${messageOf(error)}`, adviceFor(error))]
  }
}

/** The same for a file that may be no log at all. What SQLite throws at one that it cannot read is passed on. */
export function readThrough(file: string): readonly Finding[] {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 1000 })
  try {
    return [schemaVersion(db), integrity(db), counts(db), gaps(db)]
  } finally {
    db.close()
  }
}

function adviceFor(error: unknown): string {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return askOwner
  switch (error.errcode & 0xff) {
    case noSuchTable:
    case corrupt:
    case notADatabase:
      return restore
    case busy:
      return askAgain
    default:
      return askOwner
  }
}

function schemaVersion(db: DatabaseSync): Finding {
  return ok('schema', `version ${cell(db, 'PRAGMA user_version')}`)
}

function integrity(db: DatabaseSync): Finding {
  const found = cell(db, 'PRAGMA integrity_check(1)')
  return found === 'ok' ? ok('integrity', 'the file is whole') : problem('integrity', found, restore)
}

function counts(db: DatabaseSync): Finding {
  const [events, streams] = ['events', 'streams'].map((table) => cell(db, `SELECT count(*) FROM ${table}`))
  return ok('events', `${events} in ${streams} streams`)
}

function gaps(db: DatabaseSync): Finding {
  const sql = `SELECT name FROM events JOIN streams ON number = stream
    GROUP BY stream HAVING min(revision) <> 0 OR max(revision) <> count(*) - 1`
  const streams = db.prepare(sql).all()
  const positions = cell(db, 'SELECT coalesce(max(position), 0) - count(*) FROM events')
  if (streams.length > 0) {
    return problem('gaps', `events are missing in ${streams.map((row) => String(row['name'])).join(', ')}`, restore)
  }
  if (positions !== '0') return problem('gaps', `${positions} positions of the log are missing`, restore)
  return ok('gaps', 'no event is missing between two others')
}

function cell(db: DatabaseSync, sql: string): string {
  const row = db.prepare(sql).get()
  return String(row === undefined ? undefined : Object.values(row)[0])
}
