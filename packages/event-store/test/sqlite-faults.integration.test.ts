import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { assertAppended, collect, ids, newEvent, newEvents } from '../src/contract/bench.ts'
import { migrate } from '../src/sqlite/migrate.ts'
import { keepPromises } from '../src/sqlite/open.ts'
import { SqliteStore } from '../src/sqlite/sqlite-store.ts'
import { temporaryLog } from './support/temporary-folder.ts'

/** A writing connection whose next commits fail as a disk does, and which counts the commits. */
class FailingConnection extends DatabaseSync {
  commits = 0
  failing: { readonly errcode: number; readonly kept: boolean }[] = []

  override exec(sql: string): void {
    if (sql !== 'COMMIT') {
      super.exec(sql)
      return
    }
    this.commits += 1
    const failure = this.failing.shift()
    if (failure === undefined || failure.kept) super.exec(sql)
    if (failure !== undefined) throw Object.assign(new Error('disk I/O error'), { errcode: failure.errcode })
  }
}

const failedSync = 1034

function openLog(): { store: SqliteStore; writing: FailingConnection } {
  const file = temporaryLog()
  const writing = new FailingConnection(file)
  keepPromises(writing)
  migrate(writing)
  const reading = new DatabaseSync(file, { readOnly: true })
  const store = new SqliteStore({ reading, writing, release: () => undefined })
  onTestFinished(() => store.close())
  return { store, writing }
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(pragmaText(db, name))
}

function pragmaText(db: DatabaseSync, name: string): string {
  return String(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0])
}

describe('a writing connection', () => {
  it('has each commit on the disk when it returns', () => {
    const { writing } = openLog()
    const full = 2
    expect(pragma(writing, 'synchronous')).toBe(full)
    expect(pragmaText(writing, 'journal_mode')).toBe('wal')
  })
})

describe('a group of appends', () => {
  it('that arrive in one turn is one transaction, and a conflict in it disturbs no other', async () => {
    const { store, writing } = openLog()
    const known = newEvents(2)
    await store.append('a', known, 'no-stream')
    writing.commits = 0
    const outcomes = await Promise.allSettled([
      store.append('a', newEvents(2), 1),
      store.append('a', newEvents(2), 1),
      store.append('b', [newEvent(), ...known], 'no-stream'),
      store.append('b', newEvents(2), 'no-stream'),
      store.append('a', known, 'no-stream'),
      store.append('a', newEvents(1), 3),
    ])
    expect(writing.commits).toBe(1)
    expect(outcomes).toMatchObject([
      { value: { outcome: 'appended', revision: 3, position: 4n } },
      { value: { outcome: 'conflict', actual: 3 } },
      { reason: { code: 'invalid-event' } },
      { value: { outcome: 'appended', revision: 1, position: 6n } },
      { value: { outcome: 'appended', revision: 1, position: 2n } },
      { value: { outcome: 'appended', revision: 4, position: 7n } },
    ])
    expect((await collect(store.readAll())).map(({ position }) => position)).toEqual([1n, 2n, 3n, 4n, 5n, 6n, 7n])
  })

  it('that meets a full disk is rejected whole; reads go on, and appends too when there is room', async () => {
    const { store, writing } = openLog()
    const kept = newEvents(10)
    await store.append('stream', kept, 'no-stream')
    writing.exec(`PRAGMA max_page_count = ${pragma(writing, 'page_count') + 5}`)
    const large = newEvent({ text: 'x'.repeat(100_000) })
    const outcomes = await Promise.allSettled([
      store.append('stream', newEvents(1), 9),
      store.append('other', [large], 'no-stream'),
    ])
    expect(outcomes).toMatchObject([{ reason: { code: 'disk-full' } }, { reason: { code: 'disk-full' } }])
    expect(ids(await collect(store.readAll()))).toEqual(ids(kept))
    assertAppended(await store.append('stream', newEvents(1), 9), 10)
    writing.exec('PRAGMA max_page_count = 1000000')
    expect(await store.append('other', [large], 'no-stream')).toEqual({
      outcome: 'appended',
      revision: 0,
      position: 12n,
    })
  })

  it('that meets a read-only disk is rejected, and kept when the disk can be written again', async () => {
    const { store, writing } = openLog()
    await store.append('stream', newEvents(1), 'no-stream')
    writing.exec('PRAGMA query_only = ON')
    await expect(store.append('stream', newEvents(1), 0)).rejects.toMatchObject({ code: 'read-only' })
    expect((await collect(store.readStream('stream'))).length).toBe(1)
    writing.exec('PRAGMA query_only = OFF')
    assertAppended(await store.append('stream', newEvents(1), 0), 1)
  })

  it.each([true, false])(
    'whose commit fails (kept: %s) has an unknown outcome, which the same append finds out',
    async (kept) => {
      const { store, writing } = openLog()
      const events = newEvents(2)
      writing.failing = [{ errcode: failedSync, kept }]
      await expect(store.append('stream', events, 'no-stream')).rejects.toMatchObject({ code: 'outcome-unknown' })
      expect(await store.append('stream', events, 'no-stream')).toEqual({
        outcome: 'appended',
        revision: 1,
        position: 2n,
      })
      expect(ids(await collect(store.readAll()))).toEqual(ids(events))
    },
  )

  it('that finds events nobody should have written is rejected once, and then sees them', async () => {
    const { store, writing } = openLog()
    await store.append('stream', newEvents(1), 'no-stream')
    const other = new DatabaseSync(String(writing.location()))
    other.exec(
      `INSERT INTO events (position, stream, revision, id, type, data, metadata)
       VALUES (2, 1, 1, 'intruder', 'Happened', '{}', '{}')`,
    )
    other.close()
    await expect(store.append('stream', newEvents(1), 0)).rejects.toMatchObject({ code: 'unavailable' })
    expect(await store.append('stream', newEvents(1), 0)).toEqual({ outcome: 'conflict', actual: 1 })
    expect(await store.append('stream', newEvents(1), 1)).toEqual({ outcome: 'appended', revision: 2, position: 3n })
  })

  it('waits for a lock of another process only so long, and works when it is gone', async () => {
    const { store, writing } = openLog()
    const other = new DatabaseSync(String(writing.location()))
    other.exec('BEGIN IMMEDIATE')
    await expect(store.append('stream', newEvents(1), 'any')).rejects.toMatchObject({ code: 'locked' })
    other.exec('COMMIT')
    other.close()
    assertAppended(await store.append('stream', newEvents(1), 'any'), 0)
  })
})

describe('a read', () => {
  it('in the middle of a page holds up no append and no checkpoint', async () => {
    const { store, writing } = openLog()
    await store.append('stream', newEvents(400), 'no-stream')
    for await (const { revision } of store.readStream('stream')) {
      if (revision !== 5) continue
      assertAppended(await store.append('stream', newEvents(1), 399), 400)
      const checkpoint = writing.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
      expect(checkpoint).toMatchObject({ busy: 0 })
      break
    }
  })

  it('of a number that is not exact says that the log is damaged', async () => {
    const { store, writing } = openLog()
    await store.append('stream', newEvents(1), 'no-stream')
    writing.exec('UPDATE events SET position = 9007199254740993')
    await expect(collect(store.readAll())).rejects.toMatchObject({ code: 'corrupt' })
  })
})
