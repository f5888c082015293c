import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { type Append, judge, meets, type Place } from '../log/judge.ts'
import type { AppendOutcome } from '../port.ts'
import { numberFrom } from './cell.ts'
import { type NewEntry, textForm } from './entries.ts'
import { asEventStoreError, failure, ioError, isRefusedStatement, resultCode, tooBig } from './failure.ts'

/** A stream's number and last revision (-1 without events). */
interface Head {
  readonly number: number
  readonly last: number
}

const keptHeads = 10_000
const lastPosition = 'SELECT coalesce(max(position), 0) FROM events'

/** Appends on the one writing connection, many in one transaction. What it remembers is dropped with a rollback. */
export class Writer {
  readonly #db: DatabaseSync
  readonly #insertEvent: StatementSync
  readonly #insertStream: StatementSync
  readonly #findHead: StatementSync
  readonly #findPlace: StatementSync
  readonly #heads = new Map<string, Head>()
  #position: number

  constructor(db: DatabaseSync) {
    this.#db = db
    this.#position = numberFrom(db, lastPosition)
    this.#insertEvent = db.prepare(
      `INSERT INTO events (position, stream, revision, id, type, data, metadata, form, recorded_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    this.#insertStream = db.prepare('INSERT INTO streams (name) VALUES (?)')
    this.#findHead = db.prepare(
      'SELECT number, (SELECT max(revision) FROM events WHERE stream = number) AS last FROM streams WHERE name = ?',
    )
    this.#findPlace = db.prepare(
      'SELECT name, revision, position FROM events JOIN streams ON number = stream WHERE id = ?',
    )
  }

  /**
   * Runs some appends as one transaction: all that could be kept are durable when it answers.
   *
   * @throws {EventStoreError} when the transaction failed; then nothing of it was kept, unless the code is
   *   `outcome-unknown`: the disk failed in the commit itself.
   */
  transaction<Result>(work: () => Result): Result {
    let committing = false
    try {
      this.#db.exec('BEGIN IMMEDIATE')
      const result = work()
      committing = true
      this.#db.exec('COMMIT')
      return result
    } catch (error) {
      this.#rollBack()
      if (!committing || resultCode(error) !== ioError) throw asEventStoreError(error)
      const message = 'The disk failed while it kept the append: send the same append again.'
      throw failure('outcome-unknown', message, error)
    }
  }

  /**
   * One append within a transaction. An append that is refused leaves no trace and disturbs no other.
   *
   * New events are written without looking their ids up first; the unique index says when one was known.
   *
   * @throws {EventStoreError} `invalid-event`
   */
  append(append: Append): AppendOutcome {
    const { stream, events, expected } = append
    const head = this.#headOf(stream)
    const last = head?.last ?? -1
    const before = this.#position
    let refusal: unknown
    if (meets(expected, last)) {
      try {
        return this.#insert(stream, head, events)
      } catch (error) {
        if (!isRefusedStatement(error)) throw error
        refusal = error
        this.#undo(stream, head, before)
      }
    }
    const outcome = judge(append, last, this.#placeOf)
    if (outcome !== undefined) return outcome
    // Where no id was known, the event is too large - or what was remembered of the stream is wrong, and the group is
    // rolled back so that it is read anew.
    throw resultCode(refusal) === tooBig ? asEventStoreError(refusal) : refusal
  }

  #insert(stream: string, head: Head | undefined, events: readonly NewEntry[]): AppendOutcome {
    const number = head?.number ?? Number(this.#insertStream.run(stream).lastInsertRowid)
    let last = head?.last ?? -1
    if (!Number.isSafeInteger(this.#position + events.length)) throw new RangeError('the positions are used up')
    const now = Date.now()
    for (const { id, type, data, metadata, form = textForm } of events) {
      this.#insertEvent.run(this.#position + 1, number, last + 1, id, type, data, metadata, form, now)
      this.#position += 1
      last += 1
    }
    this.#remember(stream, { number, last })
    return { outcome: 'appended', revision: last, position: BigInt(this.#position) }
  }

  #undo(stream: string, head: Head | undefined, before: number): void {
    this.#db.prepare('DELETE FROM events WHERE position > ?').run(before)
    if (head === undefined) this.#db.prepare('DELETE FROM streams WHERE name = ?').run(stream)
    this.#position = before
  }

  readonly #placeOf = (id: string): Place | undefined => {
    const row = this.#findPlace.get(id)
    if (row === undefined) return undefined
    const { name, revision, position } = row
    return { stream: String(name), revision: Number(revision), position: BigInt(Number(position)) }
  }

  #headOf(stream: string): Head | undefined {
    const known = this.#heads.get(stream)
    if (known !== undefined) return known
    const row = this.#findHead.get(stream)
    if (row === undefined) return undefined
    return this.#remember(stream, { number: Number(row['number']), last: Number(row['last'] ?? -1) })
  }

  #remember(stream: string, head: Head): Head {
    if (this.#heads.size >= keptHeads && !this.#heads.has(stream)) this.#heads.clear()
    this.#heads.set(stream, head)
    return head
  }

  #rollBack(): void {
    this.#heads.clear()
    try {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      this.#position = numberFrom(this.#db, lastPosition)
    } catch {
      // The file cannot even be read now. Positions are unique in the file, so a stale one can never do harm:
      // the next transaction fails and comes here again.
    }
  }
}
