import { openSqliteStore, type SqliteLog } from '@samstyre/event-store/sqlite'

/** How long after its acknowledgement an append is kept, in milliseconds. */
const delay = 40
const pageSize = 1000

/**
 * A log that answers everything as it should, and acknowledges an append some milliseconds before it is in the file.
 *
 * It works on a copy of the log and writes into the log itself what the copy has already acknowledged.
 */
export async function acknowledgesEarly(log: SqliteLog, file: string): Promise<SqliteLog> {
  const copy = openSqliteStore({ file: `${file}-${process.pid}` })
  await replay(log, copy)
  return new Proxy(copy, {
    get(target, name) {
      if (name === 'appendEntries') {
        return async (...append: Parameters<SqliteLog['appendEntries']>) => {
          const outcome = await target.appendEntries(...append)
          setTimeout(() => void log.appendEntries(...append), delay)
          return outcome
        }
      }
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

async function replay(from: SqliteLog, to: SqliteLog): Promise<void> {
  for (;;) {
    const page = from.logEntries('forwards', to.lastPosition(), pageSize)
    if (page.length === 0) return
    await Promise.all(page.map((entry) => to.appendEntries(entry.stream, [entry], 'any')))
  }
}
