import type { SqliteLog } from '@samstyre/event-store/sqlite'

type AppendEntries = SqliteLog['appendEntries']

/** The same log with another way of appending. */
export function logAppending(log: SqliteLog, appendEntries: AppendEntries): SqliteLog {
  return new Proxy(log, {
    get: (target, key) => {
      if (key === 'appendEntries') return appendEntries
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** A log whose appends reach the disk only when they are let through. */
export function heldLog(log: SqliteLog) {
  const waiting: (() => void)[] = []
  const arrivals: (() => void)[] = []
  const held = logAppending(log, async (...append: Parameters<AppendEntries>) => {
    const passage = Promise.withResolvers<void>()
    waiting.push(passage.resolve)
    for (const arrived of arrivals.splice(0)) arrived()
    await passage.promise
    return await log.appendEntries(...append)
  })
  return {
    log: held,
    /** Resolves when an append waits. */
    arrival: async () => {
      if (waiting.length > 0) return
      const { promise, resolve } = Promise.withResolvers<void>()
      arrivals.push(resolve)
      await promise
    },
    letThrough: () => {
      for (const pass of waiting.splice(0)) pass()
    },
  }
}
