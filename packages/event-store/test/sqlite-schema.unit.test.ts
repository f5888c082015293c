import { readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { migrate, requireNewest, schemaText } from '../src/sqlite/migrate.ts'
import { applicationId, migrations } from '../src/sqlite/migrations.ts'

function emptyFile(): DatabaseSync {
  const db = new DatabaseSync(':memory:')
  onTestFinished(() => db.close())
  return db
}

function pragma(db: DatabaseSync, name: string): unknown {
  return Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0]
}

const further = [...migrations, { number: migrations.length + 1, sql: 'CREATE TABLE later (id INTEGER) STRICT' }]

describe('the schema of a log', () => {
  it.each(migrations.map(({ number }) => number))('after migration %i is what it has always been', (number) => {
    const db = emptyFile()
    migrate(db, migrations.slice(0, number))
    const frozen = readFileSync(new URL(`./sqlite-schema/${number}.sql`, import.meta.url), 'utf8')
    expect(schemaText(db)).toBe(frozen)
  })

  it('carries its number and the mark of this product', () => {
    const db = emptyFile()
    migrate(db)
    expect(pragma(db, 'user_version')).toBe(migrations.length)
    expect(pragma(db, 'application_id')).toBe(applicationId)
    migrate(db)
    expect(pragma(db, 'user_version')).toBe(migrations.length)
  })

  it('is brought up from an older one, which cannot be done when the log is only read', () => {
    const db = emptyFile()
    migrate(db)
    expect(() => requireNewest(db, further)).toThrow(/older schema/)
    migrate(db, further)
    expect(pragma(db, 'user_version')).toBe(further.length)
    requireNewest(db, further)
  })

  it('stays at the last whole migration when one fails', () => {
    const db = emptyFile()
    const failing = [...migrations, { number: migrations.length + 1, sql: 'CREATE TABLE half (id); nonsense' }]
    expect(() => migrate(db, failing)).toThrow()
    expect(pragma(db, 'user_version')).toBe(migrations.length)
    expect(schemaText(db)).not.toContain('half')
    migrate(db, further)
  })

  it('cannot have a gap in its migrations', () => {
    expect(() => migrate(emptyFile(), [{ number: 2, sql: '' }])).toThrow(/gap/)
  })
})
