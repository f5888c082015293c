import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Place } from '../log/judge.ts'
import type { Direction, RecordedEvent } from '../port.ts'
import type { Entry } from './entries.ts'
import { asEventStoreError } from './failure.ts'

/** One row in the order the statements below name its columns. */
type Row = readonly [string, number, number, string, string, string, string]

type EntryRow = readonly [...Row, number, number]

const columns = 'name, revision, position, id, type, data, metadata'
const ofStream = 'FROM events JOIN streams ON number = stream WHERE name = ? AND revision'
const ofLog = 'FROM events JOIN streams ON number = stream WHERE position'
/** What the port never gives: events that are no text, and whatever begins with `$`, the character before `%`. */
const isEvent = "form < 2 AND (type < '$' OR type >= '%')"
const isGiven = `${isEvent} AND (name < '$' OR name >= '%')`

type Statements = Readonly<Record<Direction, StatementSync>>

/** Reads pages of the log. Each page is one statement: no transaction outlives it. */
export class Reader {
  readonly #stream: Statements
  readonly #all: Statements
  readonly #streamEntries: Statements
  readonly #allEntries: Statements
  readonly #place: StatementSync
  readonly #lastRevision: StatementSync
  readonly #lastPosition: StatementSync

  constructor(db: DatabaseSync) {
    const prepare = (sql: string) => {
      const statement = db.prepare(sql)
      statement.setReturnArrays(true)
      return statement
    }
    const ofOneStream = (selected: string, which: string): Statements => ({
      forwards: prepare(`SELECT ${selected} ${ofStream} >= ? ${which} ORDER BY revision LIMIT ?`),
      backwards: prepare(`SELECT ${selected} ${ofStream} <= ? ${which} ORDER BY revision DESC LIMIT ?`),
    })
    const ofAll = (selected: string, which: string): Statements => ({
      forwards: prepare(`SELECT ${selected} ${ofLog} > ? ${which} ORDER BY position LIMIT ?`),
      backwards: prepare(`SELECT ${selected} ${ofLog} < ? ${which} ORDER BY position DESC LIMIT ?`),
    })
    this.#stream = ofOneStream(columns, `AND ${isEvent}`)
    this.#all = ofAll(columns, `AND ${isGiven}`)
    const all = `${columns}, form, recorded_at`
    this.#streamEntries = ofOneStream(all, '')
    this.#allEntries = ofAll(all, '')
    this.#place = prepare('SELECT name, revision, position FROM events JOIN streams ON number = stream WHERE id = ?')
    this.#lastRevision = prepare(`SELECT revision ${ofStream} >= 0 ORDER BY revision DESC LIMIT 1`)
    this.#lastPosition = prepare('SELECT max(position) FROM events')
  }

  /** The events of a stream from a revision on, that one included. */
  streamPage(stream: string, direction: Direction, from: number, atMost: number): readonly RecordedEvent[] {
    return guarded(() => events(this.#stream[direction].all(stream, from, atMost)))
  }

  /** The events after a position, or before it. */
  logPage(direction: Direction, beyond: number, atMost: number): readonly RecordedEvent[] {
    return guarded(() => events(this.#all[direction].all(beyond, atMost)))
  }

  streamEntries(stream: string, direction: Direction, from: number, atMost: number): readonly Entry[] {
    return guarded(() => entries(this.#streamEntries[direction].all(stream, from, atMost)))
  }

  logEntries(direction: Direction, beyond: number, atMost: number): readonly Entry[] {
    return guarded(() => entries(this.#allEntries[direction].all(beyond, atMost)))
  }

  placeOf(id: string): Place | undefined {
    return guarded(() => place(this.#place.all(id)))
  }

  lastRevision(stream: string): number | undefined {
    return guarded(() => first(this.#lastRevision.all(stream)))
  }

  lastPosition(): number | undefined {
    return guarded(() => first(this.#lastPosition.all()))
  }
}

// The statements return arrays of exactly these columns, and STRICT tables hold exactly these types.

function events(page: unknown): readonly RecordedEvent[] {
  return (page as readonly Row[]).map(event)
}

function entries(page: unknown): readonly Entry[] {
  return (page as readonly EntryRow[]).map((row) => ({ ...event(row), form: row[7], recordedAt: row[8] }))
}

function first(page: unknown): number | undefined {
  return (page as readonly (readonly [number | null])[])[0]?.[0] ?? undefined
}

function place(page: unknown): Place | undefined {
  const row = (page as readonly (readonly [string, number, number])[])[0]
  return row === undefined ? undefined : { stream: row[0], revision: row[1], position: BigInt(row[2]) }
}

function event([stream, revision, position, id, type, data, metadata]: Row | EntryRow): RecordedEvent {
  return { stream, revision, position: BigInt(position), id, type, data, metadata }
}

function guarded<Result>(query: () => Result): Result {
  try {
    return query()
  } catch (error) {
    throw asEventStoreError(error)
  }
}
