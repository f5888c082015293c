import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EventStore } from '@samstyre/event-store'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { logFile } from '@samstyre/gateway'
import { CommandError } from '../failures.ts'

/** The event log in a data folder. */
export function logFileIn(folder: string): string {
  return join(folder, logFile)
}

/** Works on the log beside whoever writes to it, and closes it afterwards. */
export async function readingLog<Result>(
  folder: string,
  work: (store: EventStore) => Promise<Result>,
): Promise<Result> {
  const file = logFileIn(folder)
  if (!existsSync(file)) {
    const advice = 'Set SAMSTYRE_DATA to your data folder, or run: samstyre start --demo'
    throw new CommandError(`There is no event log at ${file}. ${advice}`)
  }
  return await using(openSqliteStore({ file, readOnly: true }), work)
}

/** Works on the log as its only writer, and closes it afterwards. Folder and file are made when they are not there. */
export async function writingLog<Result>(
  folder: string,
  work: (store: EventStore) => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder, { recursive: true })
  return await using(openSqliteStore({ file: logFileIn(folder) }), work)
}

/** Whether a log holds nothing yet. */
export async function isEmpty(store: EventStore): Promise<boolean> {
  for await (const _ of store.readAll({ limit: 1 })) return false
  return true
}

async function using<Result>(store: EventStore, work: (store: EventStore) => Promise<Result>): Promise<Result> {
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
