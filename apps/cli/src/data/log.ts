import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { EventStore } from '@samstyre/event-store'
import { openSqliteStore, type SqliteLog } from '@samstyre/event-store/sqlite'
import { logFile } from '@samstyre/gateway'
import { CommandError } from '../failures.ts'

/** The event log in a data folder. */
export function logFileIn(folder: string): string {
  return join(folder, logFile)
}

/** The event log in a data folder that is to be read. @throws {CommandError} when there is none */
export function existingLogIn(folder: string): string {
  const file = logFileIn(folder)
  if (existsSync(file)) return file
  const advice = 'Set SAMSTYRE_DATA to your data folder, or run: samstyre start --demo'
  throw new CommandError(`There is no event log at ${file}. ${advice}`)
}

/** Opens the log of a data folder beside whoever writes to it. */
export function openForReading(folder: string): SqliteLog {
  return openSqliteStore({ file: existingLogIn(folder), readOnly: true })
}

/** Works on an open log, and closes it afterwards. */
export async function using<Store extends EventStore, Result>(
  store: Store,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Whether a log holds nothing yet. */
export async function isEmpty(store: EventStore): Promise<boolean> {
  for await (const _ of store.readAll({ limit: 1 })) return false
  return true
}
