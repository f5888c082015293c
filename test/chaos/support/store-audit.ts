import type { RecordedEvent } from '@samstyre/event-store'
import { openSqliteStore, type SqliteLog } from '@samstyre/event-store/sqlite'
import type { SentAppend } from './store-writer.ts'

const pageSize = 1000

/** Reads the file of a served log beside the server, and finds what is wrong in it. */
export class StoreAudit implements AsyncDisposable {
  readonly #log: SqliteLog
  readonly #events: RecordedEvent[] = []
  readonly #byId = new Map<string, RecordedEvent>()
  readonly #nextRevision = new Map<string, number>()

  constructor(file: string) {
    this.#log = openSqliteStore({ file, readOnly: true })
  }

  /** Everything read so far, in the order of the log. */
  get events(): readonly RecordedEvent[] {
    return this.#events
  }

  /** Reads what was appended since, and answers where that is no proper continuation of the log. */
  readOn(): readonly string[] {
    const faults: string[] = []
    for (;;) {
      const page = this.#log.logEntries('forwards', this.#events.at(-1)?.position, pageSize)
      if (page.length === 0) return faults
      for (const event of page) faults.push(...this.#take(event))
    }
  }

  /** What became of an append otherwise than it was answered. An append without an answer may be kept, but not by half. */
  faultsOf({ stream, events, answer }: SentAppend): readonly string[] {
    const kept = events.flatMap(({ id }) => this.#byId.get(id) ?? [])
    const name = `the append of ${events[0]?.id} to ${stream}`
    if (kept.length !== 0 && kept.length !== events.length) return [`${name} was kept by half`]
    if (answer === undefined) return []
    if (answer === 'not-kept' || answer.outcome === 'conflict') {
      return kept.length === 0 ? [] : [`${name} was kept, and answered as not kept`]
    }
    if (kept.length === 0) return [`${name} was acknowledged and is gone`]
    const first = answer.revision - events.length + 1
    const inPlace = kept.every(
      (event, index) =>
        event.stream === stream && event.revision === first + index && event.data === events[index]?.data,
    )
    if (inPlace && kept.at(-1)?.position === answer.position) return []
    return [`${name} was acknowledged at ${answer.revision} and does not stand there`]
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#log.close()
  }

  #take(event: RecordedEvent): readonly string[] {
    const { stream, revision, position, id } = event
    const faults: string[] = []
    const due = this.#nextRevision.get(stream) ?? 0
    if (revision !== due) faults.push(`${stream} has ${revision} where ${due} was due`)
    const before = this.#events.at(-1)?.position ?? 0n
    if (position !== before + 1n) faults.push(`the log has position ${position} after ${before}`)
    if (this.#byId.has(id)) faults.push(`${id} stands there twice`)
    this.#nextRevision.set(stream, revision + 1)
    this.#byId.set(id, event)
    this.#events.push(event)
    return faults
  }
}
