import { fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { describe, expect, it, onTestFinished } from 'vitest'
import { logFileIn } from '../src/data/log.ts'
import { demonstrationFolder, samstyre, samstyreIn, temporaryFolder } from './support/cli.ts'

async function exportOf(data: string): Promise<string> {
  const file = join(temporaryFolder(), 'export.ndjson')
  expect((await samstyre(data, 'export', '--all', '--out', file)).code).toBe(0)
  return readFileSync(file, 'utf8')
}

/** A process that appends to the log of a folder until the test ends. It works when this answers. */
async function writerOn(data: string): Promise<void> {
  const child = fork(new URL('./support/writer-process.ts', import.meta.url), [logFileIn(data)])
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await once(child, 'message', { signal: AbortSignal.timeout(30_000) })
}

describe('a backup', () => {
  it('is restored into an empty folder as it was', async () => {
    const data = await demonstrationFolder()
    const file = join(temporaryFolder(), 'backup.db')
    const { code, output } = await samstyre(data, 'backup', file)
    expect([code, output]).toEqual([0, expect.stringMatching(/^\d+ events of .+session\.key/s)])
    expect(statSync(file).mode & 0o077).toBe(0)
    const target = join(temporaryFolder(), 'new')
    expect((await samstyre(target, 'restore', file)).output).toMatch(/^\d+ events restored into /)
    expect((await exportOf(target)) === (await exportOf(data))).toBe(true)
    expect((await samstyre(target, 'doctor')).code).toBe(0)
    expect(readdirSync(target).filter((name) => name.startsWith('unfinished-'))).toEqual([])
  })

  it('is the beginning of the log while a server writes, and is whole', async () => {
    const data = await demonstrationFolder()
    const folder = temporaryFolder()
    await writerOn(data)
    for (const name of ['first.db', 'second.db', 'third.db']) {
      expect((await samstyre(data, 'backup', join(folder, name))).code).toBe(0)
    }
    const target = temporaryFolder()
    expect((await samstyre(target, 'restore', join(folder, 'third.db'))).code).toBe(0)
    expect((await samstyre(target, 'doctor')).code).toBe(0)
    const [all, some] = [await exportOf(data), await exportOf(target)]
    expect(all.startsWith(some)).toBe(true)
    expect(some.length).toBeGreaterThan((await exportOf(await demonstrationFolder())).length)
    expect(readdirSync(folder).toSorted()).toEqual(['first.db', 'second.db', 'third.db'])
  })

  it('never takes the place of a file that is there', async () => {
    const data = await demonstrationFolder()
    const file = join(temporaryFolder(), 'backup.db')
    writeFileSync(file, 'precious')
    const { code, logged } = await samstyre(data, 'backup', file)
    expect([code, logged]).toEqual([1, expect.stringContaining('left as it is')])
    expect(readFileSync(file, 'utf8')).toBe('precious')
  })

  it('is not left behind when the log is damaged', async () => {
    const data = await demonstrationFolder()
    const db = new DatabaseSync(logFileIn(data))
    db.exec("DELETE FROM events WHERE type = 'SteeringGroupConstituted'")
    db.close()
    const folder = temporaryFolder()
    const { code, logged } = await samstyre(data, 'backup', join(folder, 'backup.db'))
    expect([code, logged]).toEqual([1, expect.stringContaining('events are missing')])
    expect(readdirSync(folder)).toEqual([])
  })

  it('names what an earlier one that was killed left beside it', async () => {
    const data = await demonstrationFolder()
    const folder = temporaryFolder()
    const left = join(folder, 'unfinished-a1b2c3')
    mkdirSync(left)
    for (const args of [['backup'], ['export', '--all', '--out']]) {
      const { code, logged } = await samstyre(data, ...args, join(folder, `by-${args[0]}`))
      expect([code, logged]).toEqual([0, expect.stringContaining(`A command that was killed left ${left}.`)])
    }
    expect(existsSync(left)).toBe(true)
  })

  it('of a log that cannot be opened says why', async () => {
    const data = temporaryFolder()
    // No program can open a folder as a log, whoever runs it.
    mkdirSync(logFileIn(data))
    const { code, logged } = await samstyre(data, 'backup', join(temporaryFolder(), 'backup.db'))
    expect([code, logged]).toEqual([1, expect.stringContaining(`The backup of ${logFileIn(data)} failed: `)])
  })

  it('says what to do where the log lies in EventStoreDB', async () => {
    const environment = { SAMSTYRE_EVENTSTORE: 'esdb://somebody:secret@127.0.0.1:1' }
    for (const [command, advice] of [
      ['backup', 'migrate --from'],
      ['restore', 'samstyre migrate'],
      ['import', 'samstyre migrate'],
    ] as const) {
      const { code, logged } = await samstyreIn({ environment }, command, 'file')
      expect([code, logged]).toEqual([1, expect.stringContaining(advice)])
    }
  })
})

describe('a restore', () => {
  it('leaves a folder that holds events as it is', async () => {
    const data = await demonstrationFolder()
    const before = await exportOf(data)
    const file = join(temporaryFolder(), 'backup.db')
    await samstyre(data, 'backup', file)
    const { code, logged } = await samstyre(data, 'restore', file)
    expect([code, logged]).toEqual([1, expect.stringContaining('holds events already')])
    expect((await exportOf(data)) === before).toBe(true)
  })

  it('waits for nobody who still reads the empty log, and says so', async () => {
    const file = join(temporaryFolder(), 'backup.db')
    await samstyre(await demonstrationFolder(), 'backup', file)
    const target = temporaryFolder()
    await openSqliteStore({ file: logFileIn(target) }).close()
    const reader = openSqliteStore({ file: logFileIn(target), readOnly: true })
    const refused = await samstyre(target, 'restore', file)
    await reader.close()
    expect([refused.code, refused.logged]).toEqual([1, expect.stringContaining('Another process reads')])
    expect((await samstyre(target, 'restore', file)).code).toBe(0)
    expect((await samstyre(target, 'doctor')).code).toBe(0)
  })

  it('refuses a file that is damaged, no log, empty, or a log in use, and says which', async () => {
    const data = await demonstrationFolder()
    const folder = temporaryFolder()
    const damaged = join(folder, 'damaged.db')
    await samstyre(data, 'backup', damaged)
    const bytes = readFileSync(damaged)
    writeFileSync(damaged, bytes.fill(0xff, 20_000, 60_000))
    const nonsense = join(folder, 'nonsense.db')
    writeFileSync(nonsense, 'nothing of the kind')
    const used = join(folder, 'used.db')
    copyFileSync(logFileIn(data), used)
    writeFileSync(`${used}-wal`, '')
    const empty = join(folder, 'empty.db')
    writeFileSync(empty, '')
    for (const [file, why] of [
      [damaged, `${damaged} is no usable backup: `],
      [nonsense, `${nonsense} is no usable backup: file is not a database. Nothing was restored. Take an earlier one.`],
      [empty, `${empty} is no usable backup: it is empty.`],
      [used, `${used}-wal lies beside it`],
    ] as const) {
      const target = temporaryFolder()
      const { code, logged } = await samstyre(target, 'restore', file)
      expect([code, logged]).toEqual([1, expect.stringContaining(why)])
      expect(logged).not.toContain('unfinished-')
      expect(existsSync(logFileIn(target)) ? await exportOf(target) : '', file).toBe('')
    }
  })
})
