import { readdirSync } from 'node:fs'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { describe, expect, it } from 'vitest'
import { logFileIn } from '../src/data/log.ts'
import { demonstrationFolder, samstyre, samstyreIn, temporaryFolder } from './support/cli.ts'
import { servedFolder } from './support/served-folder.ts'

async function hashOf(data: string): Promise<string> {
  const { output } = await samstyre('', 'migrate', '--from', data, '--to', temporaryFolder())
  return /source (.*)/.exec(output)?.[1] ?? 'it was not copied'
}

async function migrated(from: string, to: string) {
  return await samstyre('', 'migrate', '--from', from, '--to', to)
}

/** Appends one event of another program to the log of a folder. It is durable when the call returns. */
async function appendTo(folder: string, stream: string, data = '{}'): Promise<void> {
  const store = openSqliteStore({ file: logFileIn(folder) })
  const id = '019a0000-0000-7000-8000-000000000009'
  const appended = store.append(stream, [{ id, type: 'Noted', data, metadata: '{}' }], 'any')
  await Promise.all([appended, store.close()])
}

describe('a migration', () => {
  it('to a served log and back keeps every byte, and a second run finds nothing to do', {
    timeout: 60_000,
  }, async () => {
    const source = await demonstrationFolder()
    await appendTo(source, 'others', '{ "odd" : "\\u00e6" }')
    const there = await servedFolder()
    const over = await migrated(source, there.connectionString)
    expect([over.code, over.output]).toEqual([0, expect.stringContaining('Both hold the same.')])
    expect(over.output).not.toContain(there.password)
    expect((await migrated(source, there.connectionString)).output).toMatch(/^\d+ events were there already, 0 were/m)
    const back = temporaryFolder()
    expect((await migrated(there.connectionString, back)).code).toBe(0)
    expect(await hashOf(back)).toBe(await hashOf(source))
  })

  it('is stopped between two appends, and goes on from there', async () => {
    const source = await demonstrationFolder()
    const target = temporaryFolder()
    const stopping = () => AbortSignal.abort()
    const first = await samstyreIn({ stopping }, 'migrate', '--from', source, '--to', target)
    expect([first.code, first.output]).toEqual([1, expect.stringContaining('The same command goes on from there.')])
    const second = await migrated(source, target)
    expect([second.code, second.output]).toEqual([0, expect.stringContaining('Both hold the same.')])
  })

  it('refuses a target that is not the beginning of the source, names the first difference, changes nothing', async () => {
    const source = await demonstrationFolder()
    const longer = temporaryFolder()
    await migrated(source, longer)
    await appendTo(longer, 'others')
    const other = temporaryFolder()
    await appendTo(other, 'others')
    for (const [target, message] of [
      [longer, 'the source ends after'],
      [other, 'event 1 is register 0'],
    ] as const) {
      const before = await hashOf(target)
      const { code, logged } = await migrated(source, target)
      expect([code, logged]).toEqual([1, expect.stringContaining(message)])
      expect(await hashOf(target)).toBe(before)
    }
  })

  it('refuses a target that differs in one byte of one event', async () => {
    const [source, target] = [temporaryFolder(), temporaryFolder()]
    await appendTo(source, 'others', '{"a":1}')
    await appendTo(target, 'others', '{"a":2}')
    const { code, logged } = await migrated(source, target)
    expect([code, logged]).toEqual([1, expect.stringContaining('they differ in their data')])
  })

  it('refuses a stream whose earlier events are gone, by name', async () => {
    const source = temporaryFolder()
    const store = openSqliteStore({ file: logFileIn(source) })
    const [gone, kept] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002']
    const entry = { type: 'Noted', data: '{}', metadata: '{}' }
    await store.appendEntries('others', [{ ...entry, id: gone, form: 3 }], 'no-stream')
    await store.appendEntries('others', [{ ...entry, id: kept }], 0)
    await store.close()
    const { code, logged } = await migrated(source, temporaryFolder())
    expect([code, logged]).toEqual([1, expect.stringContaining('others begins at revision 1')])
  })

  it('says that the source grew, and takes the rest in the next run', async () => {
    const source = await demonstrationFolder()
    const target = temporaryFolder()
    let grown: Promise<void> | undefined
    const print = (text: string) => {
      if (text.startsWith('target')) grown = appendTo(source, 'others')
    }
    const { code } = await samstyreIn({ print }, 'migrate', '--from', source, '--to', target)
    await grown
    const second = await migrated(source, target)
    expect([code, second.code]).toEqual([1, 0])
    expect(second.output).toMatch(/^\d+ events were there already, 1 were copied/m)
  })

  it('names the stream of an event that the target does not take', async () => {
    const source = temporaryFolder()
    await appendTo(source, 'others', JSON.stringify({ filling: 'x'.repeat(1_100_000) }))
    const { connectionString } = await servedFolder()
    const { code, logged } = await migrated(source, connectionString)
    expect([code, logged]).toEqual([1, expect.stringContaining('1 events of others, up to revision 0, could not be')])
    expect((await migrated(source, temporaryFolder())).code).toBe(0)
  })

  it('makes nothing at the target when there is no source', async () => {
    const target = temporaryFolder()
    const { code, logged } = await migrated(temporaryFolder(), target)
    expect([code, logged]).toEqual([1, expect.stringContaining('There is no event log at')])
    expect(readdirSync(target)).toEqual([])
  })
})
