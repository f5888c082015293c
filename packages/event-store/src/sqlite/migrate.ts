import type { DatabaseSync } from 'node:sqlite'
import { EventStoreError } from '../port.ts'
import { numberFrom } from './cell.ts'
import { applicationId, type Migration, migrations } from './migrations.ts'

/**
 * Brings a file to the newest schema, each migration in a transaction of its own.
 *
 * @throws {EventStoreError} `newer-version` for a file this version cannot know, `corrupt` for one that is no log.
 */
export function migrate(db: DatabaseSync, steps: readonly Migration[] = migrations): void {
  requireGapless(steps)
  if (isEmpty(db)) mark(db)
  const version = requireKnown(db, steps)
  for (const step of steps.slice(version)) {
    db.exec('BEGIN IMMEDIATE')
    try {
      db.exec(step.sql)
      db.exec(`PRAGMA user_version = ${step.number}`)
      db.exec('COMMIT')
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }
}

/**
 * For reading only, where nothing can be migrated.
 *
 * @throws {EventStoreError} as `migrate`, and `unavailable` when the file must be opened for writing once first.
 */
export function requireNewest(db: DatabaseSync, steps: readonly Migration[] = migrations): void {
  if (requireKnown(db, steps) < steps.length) {
    throw new EventStoreError('unavailable', 'The event log has an older schema: open it for writing once.')
  }
}

/** The schema of a file as text, in one order, for comparing with what a migration promised. */
export function schemaText(db: DatabaseSync): string {
  const rows = db.prepare('SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name').all()
  return rows.map((row) => `${String(row['sql'])};\n`).join('\n')
}

function requireKnown(db: DatabaseSync, steps: readonly Migration[]): number {
  if (pragma(db, 'application_id') !== applicationId) {
    throw new EventStoreError('corrupt', 'The file is a database, but no event log of this product.')
  }
  const version = pragma(db, 'user_version')
  if (version > steps.length) {
    const newest = `schema ${version}, and this version knows ${steps.length}`
    throw new EventStoreError('newer-version', `The event log was written by a newer version: it has ${newest}.`)
  }
  return version
}

function isEmpty(db: DatabaseSync): boolean {
  if (pragma(db, 'application_id') !== 0 || pragma(db, 'user_version') !== 0) return false
  return numberFrom(db, 'SELECT count(*) FROM sqlite_schema') === 0
}

function mark(db: DatabaseSync): void {
  db.exec(`PRAGMA application_id = ${applicationId}`)
}

function pragma(db: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return numberFrom(db, `PRAGMA ${name}`)
}

function requireGapless(steps: readonly Migration[]): void {
  const misplaced = steps.find((step, index) => step.number !== index + 1)
  if (misplaced !== undefined) throw new Error(`migration ${misplaced.number} leaves a gap`)
}
