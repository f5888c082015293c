import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Direction, RecordedEvent } from '../port.ts'
import { asEventStoreError } from './failure.ts'

/** One row in the order the statements below name its columns. */
type Row = readonly [string, number, number, string, string, string, string]

const columns = 'name, revision, position, id, type, data, metadata'
const ofStream = 'FROM events JOIN streams ON number = stream WHERE name = ? AND revision'
const ofLog = 'FROM events JOIN streams ON number = stream WHERE position'

/** Reads pages of the log. Each page is one statement: no transaction outlives it. */
export class Reader {
  readonly #stream: Readonly<Record<Direction, StatementSync>>
  readonly #all: Readonly<Record<Direction, StatementSync>>

  constructor(db: DatabaseSync) {
    const prepare = (sql: string) => {
      const statement = db.prepare(`SELECT ${columns} ${sql} LIMIT ?`)
      statement.setReturnArrays(true)
      return statement
    }
    this.#stream = {
      forwards: prepare(`${ofStream} >= ? ORDER BY revision`),
      backwards: prepare(`${ofStream} <= ? ORDER BY revision DESC`),
    }
    this.#all = {
      forwards: prepare(`${ofLog} > ? ORDER BY position`),
      backwards: prepare(`${ofLog} < ? ORDER BY position DESC`),
    }
  }

  /** The events of a stream from a revision on, that one included. */
  streamPage(stream: string, direction: Direction, from: number, atMost: number): readonly RecordedEvent[] {
    return rows(() => this.#stream[direction].all(stream, from, atMost))
  }

  /** The events after a position, or before it. */
  logPage(direction: Direction, beyond: number, atMost: number): readonly RecordedEvent[] {
    return rows(() => this.#all[direction].all(beyond, atMost))
  }
}

function rows(query: () => unknown): readonly RecordedEvent[] {
  try {
    // The statements return arrays of exactly these columns, and STRICT tables hold exactly these types.
    const page = query() as readonly Row[]
    return page.map(([stream, revision, position, id, type, data, metadata]) => ({
      stream,
      revision,
      position: BigInt(position),
      id,
      type,
      data,
      metadata,
    }))
  } catch (error) {
    throw asEventStoreError(error)
  }
}
