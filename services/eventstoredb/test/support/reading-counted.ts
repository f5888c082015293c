import type { SqliteLog } from '@samstyre/event-store/sqlite'

/** How much was read of a log. */
export interface Reads {
  pages: number
  entries: number
  /** Those who wait for the next commit. */
  waiting: number
}

/** A log that counts what is read of it into `reads`. */
export function counted(log: SqliteLog, reads: Reads): SqliteLog {
  const count = <Page extends readonly unknown[]>(page: Page): Page => {
    reads.pages += 1
    reads.entries += page.length
    return page
  }
  return {
    append: (...append) => log.append(...append),
    appendEntries: (...append) => log.appendEntries(...append),
    readStream: (...read) => log.readStream(...read),
    readAll: (...read) => log.readAll(...read),
    subscribe: (...subscribe) => log.subscribe(...subscribe),
    streamEntries: (...read) => count(log.streamEntries(...read)),
    logEntries: (...read) => count(log.logEntries(...read)),
    placeOf: (id) => log.placeOf(id),
    lastRevision: (stream) => log.lastRevision(stream),
    lastPosition: () => log.lastPosition(),
    onCommit: (wake) => {
      reads.waiting += 1
      const forget = log.onCommit(() => {
        reads.waiting -= 1
        wake()
      })
      let isForgotten = false
      return () => {
        if (!isForgotten) reads.waiting -= 1
        isForgotten = true
        forget()
      }
    },
    onGroupCommit: (tell) => log.onGroupCommit(tell),
    close: () => log.close(),
    get isClosed() {
      return log.isClosed
    },
  }
}
