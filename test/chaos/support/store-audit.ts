import type { RecordedEvent } from '@samstyre/event-store'
import { openSqliteStore, type SqliteLog } from '@samstyre/event-store/sqlite'
import { KeptAppends } from './kept-appends.ts'
import type { SentAppend } from './store-writer.ts'

const pageSize = 1000

/** Reads the file of a served log beside the server, and finds what is wrong in it. */
export class StoreAudit implements AsyncDisposable {
  readonly #log: SqliteLog
  readonly #kept = new KeptAppends((before, position) => position === before + 1n)

  constructor(file: string) {
    this.#log = openSqliteStore({ file, readOnly: true })
  }

  /** Everything read so far, in the order of the log. */
  get events(): readonly RecordedEvent[] {
    return this.#kept.events
  }

  /** Reads what was appended since, and answers where that is no proper continuation of the log. */
  readOn(): readonly string[] {
    const faults: string[] = []
    for (;;) {
      const page = this.#log.logEntries('forwards', this.events.at(-1)?.position, pageSize)
      if (page.length === 0) return faults
      for (const event of page) faults.push(...this.#kept.take(event))
    }
  }

  faultsOf(append: SentAppend): readonly string[] {
    return this.#kept.faultsOf(append)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#log.close()
  }
}
