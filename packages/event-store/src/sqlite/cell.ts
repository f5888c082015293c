import type { DatabaseSync } from 'node:sqlite'
import { EventStoreError } from '../port.ts'

/**
 * The single number a query answers.
 *
 * @throws {EventStoreError} `corrupt` when it answers anything else.
 */
export function numberFrom(db: DatabaseSync, sql: string): number {
  const row = db.prepare(sql).get()
  const value = row === undefined ? undefined : Object.values(row)[0]
  if (typeof value !== 'number') throw new EventStoreError('corrupt', `The event log gave no number for: ${sql}`)
  return value
}
