import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { collect, collectUntil, ids, newEvents, within } from '../src/contract/bench.ts'
import type { EventStoreErrorCode } from '../src/index.ts'
import { openSqliteStore } from '../src/sqlite/index.ts'
import { runChild } from './support/child.ts'
import { temporaryLog } from './support/temporary-folder.ts'

const appender = new URL('./support/appender.ts', import.meta.url)
const opener = new URL('./support/opener.ts', import.meta.url)

/** The superuser may always write, so it lets somebody else try: the user without any rights. */
const powerless = process.getuid?.() === 0 ? 65_534 : undefined

function expectRefused(code: EventStoreErrorCode, open: () => unknown): void {
  expect(open).toThrow(expect.objectContaining({ name: 'EventStoreError', code }))
}

/** A log with a few events, closed. */
async function writtenLog(): Promise<string> {
  const file = temporaryLog()
  const store = openSqliteStore({ file })
  await store.append('stream', newEvents(300), 'no-stream')
  await store.close()
  return file
}

describe('opening a log', () => {
  it('finds what was written before, to the byte', async () => {
    const file = temporaryLog()
    const events = newEvents(1).map((event) => ({ ...event, data: '{ "å" : 1.0 }', metadata: '"\u2028\u0000👍"' }))
    const first = openSqliteStore({ file })
    await first.append('stream', events, 'no-stream')
    await first.close()
    const second = openSqliteStore({ file })
    expect(await collect(second.readAll())).toEqual([{ ...events[0], stream: 'stream', revision: 0, position: 1n }])
    expect(await second.append('stream', events, 'no-stream')).toEqual({
      outcome: 'appended',
      revision: 0,
      position: 1n,
    })
    expect(await second.append('stream', newEvents(1), 0)).toEqual({ outcome: 'appended', revision: 1, position: 2n })
    await second.close()
  })

  it('for writing a second time is refused, in the same process and by another name', async () => {
    const file = temporaryLog()
    const store = openSqliteStore({ file })
    expectRefused('locked', () => openSqliteStore({ file }))
    const link = join(dirname(file), 'link.sqlite')
    symlinkSync(file, link)
    expectRefused('locked', () => openSqliteStore({ file: link }))
    await store.close()
    await openSqliteStore({ file: link }).close()
  })

  it('that another process writes to is refused until that process is gone, however it went', async () => {
    const file = temporaryLog()
    const child = runChild(appender, [file, '00000000'])
    await child.printed('ready')
    expectRefused('locked', () => openSqliteStore({ file }))
    await child.kill()
    await openSqliteStore({ file }).close()
  })

  it('for reading only works beside a writer, and follows what it commits', async () => {
    const file = temporaryLog()
    const writer = openSqliteStore({ file })
    const events = newEvents(3)
    await writer.append('stream', events.slice(0, 2), 'no-stream')
    const reader = openSqliteStore({ file, readOnly: true })
    expect(ids(await collect(reader.readStream('stream')))).toEqual(ids(events.slice(0, 2)))
    await expect(reader.append('stream', newEvents(1), 'any')).rejects.toMatchObject({ code: 'read-only' })
    const last = collectUntil(reader.subscribe({ after: 2n }), ({ kind }) => kind === 'event')
    await writer.append('stream', events.slice(2), 1)
    expect((await within(30_000, last)).at(-1)).toMatchObject({ event: { id: events[2]?.id } })
    const child = runChild(opener, [file])
    await within(60_000, child.printed('done'))
    expect(child.lines()).toEqual(['locked', '3', 'done'])
    await writer.close()
    expect((await collect(reader.readAll())).length).toBe(3)
    await reader.close()
  })

  it('of a newer version is refused, for reading too, and left as it was', async () => {
    const file = await writtenLog()
    const db = new DatabaseSync(file)
    db.exec('PRAGMA user_version = 99')
    db.close()
    const before = readFileSync(file)
    expectRefused('newer-version', () => openSqliteStore({ file }))
    expectRefused('newer-version', () => openSqliteStore({ file, readOnly: true }))
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('that is no database, or one of something else, is refused and left as it was', () => {
    const file = temporaryLog()
    writeFileSync(
      file,
      'this is a letter and no database, and it is long enough to have a header of its own, nearly'.repeat(9),
    )
    expectRefused('corrupt', () => openSqliteStore({ file }))
    expectRefused('corrupt', () => openSqliteStore({ file, readOnly: true }))
    const other = join(dirname(file), 'other.sqlite')
    const db = new DatabaseSync(other)
    db.exec('CREATE TABLE recipes (name TEXT)')
    db.close()
    expectRefused('corrupt', () => openSqliteStore({ file: other }))
    expectRefused('corrupt', () => openSqliteStore({ file: other, readOnly: true }))
  })

  it('that lost its end is refused or says so when it is read', async () => {
    const file = await writtenLog()
    truncateSync(file, 4096 * 4)
    const read = async () => {
      const store = openSqliteStore({ file, readOnly: true })
      try {
        return await collect(store.readAll())
      } finally {
        await store.close()
      }
    }
    await expect(read()).rejects.toMatchObject({ code: 'corrupt' })
  })

  it('in a folder that is not there is unavailable', () => {
    const file = join(dirname(temporaryLog()), 'nowhere', 'log.sqlite')
    expectRefused('unavailable', () => openSqliteStore({ file }))
    expectRefused('unavailable', () => openSqliteStore({ file, readOnly: true }))
  })

  it('on a disk that cannot be written is refused for writing and works for reading', async () => {
    const file = await writtenLog()
    const archive = join(dirname(file), 'archive')
    mkdirSync(archive)
    copyFileSync(file, join(archive, 'log.sqlite'))
    chmodSync(join(archive, 'log.sqlite'), 0o444)
    chmodSync(archive, 0o555)
    chmodSync(dirname(file), 0o755)
    const child = runChild(opener, [join(archive, 'log.sqlite')], powerless)
    await within(60_000, child.printed('done'))
    expect(child.lines()).toEqual(['read-only', '300', 'done'])
  })
})
