import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { NewEvent } from '@samstyre/event-store'

/** The same tables, indexes and durability as the log's, without anything that makes it a log. */
const tables = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE streams (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE events (
  position INTEGER PRIMARY KEY CHECK (position > 0),
  stream INTEGER NOT NULL REFERENCES streams (number),
  revision INTEGER NOT NULL CHECK (revision >= 0),
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  data TEXT NOT NULL,
  metadata TEXT NOT NULL,
  form INTEGER NOT NULL DEFAULT 0 CHECK (form BETWEEN 0 AND 7),
  recorded_at INTEGER NOT NULL DEFAULT 0,
  UNIQUE (stream, revision)
) STRICT;
`

/** Inserts rows as fast as SQLite can, one group in one transaction. */
export class RawLog {
  readonly #db: DatabaseSync
  readonly #insert: StatementSync
  readonly #last: number[]
  #position = 0

  /** @param streams how many streams the rows of a group go to, one each */
  constructor(db: DatabaseSync, streams: number) {
    this.#db = db
    db.exec(tables)
    const insertStream = db.prepare('INSERT INTO streams (number, name) VALUES (?, ?)')
    for (let stream = 0; stream < streams; stream += 1) insertStream.run(stream, `stream-${stream}`)
    this.#insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)')
    this.#last = Array.from({ length: streams }, () => -1)
  }

  insert(group: readonly NewEvent[]): void {
    this.#db.exec('BEGIN IMMEDIATE')
    const now = Date.now()
    for (const [stream, { id, type, data, metadata }] of group.entries()) {
      const revision = (this.#last[stream] ?? -1) + 1
      this.#last[stream] = revision
      this.#position += 1
      this.#insert.run(this.#position, stream, revision, id, type, data, metadata, now)
    }
    this.#db.exec('COMMIT')
  }
}
