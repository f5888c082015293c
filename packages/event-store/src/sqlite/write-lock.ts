import { DatabaseSync } from 'node:sqlite'
import { busy, failure, resultCode } from './failure.ts'

/** Held by the one process that may write to a log. */
export interface WriteLock {
  release(): void
}

/**
 * Takes the log for writing, or says at once that another has it.
 *
 * The lock is an exclusive transaction on a small file beside the log that is never committed. The operating system lets
 * go of it with the process, however that ends. Readers of the log itself are not held up.
 *
 * @throws {EventStoreError} `locked` when another process, or another store in this one, writes to the log.
 */
export function takeWriteLock(file: string): WriteLock {
  const db = new DatabaseSync(`${file}.lock`, { timeout: 0 })
  try {
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db.close()
    if (resultCode(error) !== busy) throw error
    const message = `Another process writes to ${file} already. Stop it, or open the log for reading only.`
    throw failure('locked', message, error)
  }
  return { release: () => db.close() }
}
