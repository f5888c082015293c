import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { describe, expect, it } from 'vitest'
import { logFileIn } from '../src/data/log.ts'
import { demonstrationFolder, samstyre, temporaryFolder } from './support/cli.ts'
import { running } from './support/running.ts'

async function exported(data: string, ...what: readonly string[]): Promise<string> {
  const file = join(temporaryFolder(), 'export.ndjson')
  await samstyre(data, 'export', ...what, '--out', file)
  return readFileSync(file, 'utf8')
}

function written(text: string): string {
  const file = join(temporaryFolder(), 'import.ndjson')
  writeFileSync(file, text)
  return file
}

describe('an export', () => {
  it('of one project is imported and exported again to the byte', async () => {
    const first = await exported(await demonstrationFolder(), 'Elvestrand')
    const target = temporaryFolder()
    expect((await samstyre(target, 'import', written(first))).output).toMatch(/^\d+ events in 1 streams imported/)
    expect((await exported(target, 'Elvestrand')) === first).toBe(true)
  })

  it('of one project lacks the people, and import and start say that nobody can log in', async () => {
    const first = await exported(await demonstrationFolder(), 'Elvestrand')
    const target = temporaryFolder()
    const { output } = await samstyre(target, 'import', written(first))
    expect(output).toMatch(/nobody can log in.*samstyre export --all/s)
    const server = running({ PORT: '0', LOG_LEVEL: 'silent', SAMSTYRE_DATA: target }, 'start', '--demo')
    const greeting = await server.printed(/^.*The event log is/s)
    expect(greeting).toContain('Nobody can log in')
    expect(greeting).not.toContain('Ingrid Solbakk')
    expect((await samstyre(target, 'replay', 'Elvestrand')).code).toBe(0)
  })

  it('of the whole log says nothing of that kind', async () => {
    const first = await exported(await demonstrationFolder(), '--all')
    expect((await samstyre(temporaryFolder(), 'import', written(first))).output).not.toContain('log in')
  })

  it('of the whole log keeps the order across projects, and leaves nothing beside the log', async () => {
    const first = await exported(await demonstrationFolder(), '--all')
    const target = temporaryFolder()
    expect((await samstyre(target, 'import', written(first))).code).toBe(0)
    expect((await exported(target, '--all')) === first).toBe(true)
    expect(readdirSync(target).filter((name) => name.startsWith('unfinished-'))).toEqual([])
  })

  it('keeps stored texts that another writer would have written differently', async () => {
    const source = temporaryFolder()
    const store = openSqliteStore({ file: logFileIn(source) })
    const data = '{ "organisation":"o1", "name":"Nordvik \\u006bommune", "kind":"municipality" }'
    const metadata =
      '{"at":"2026-01-01T08:00:00Z","actor":"system","commandId":"c1","correlationId":"c1","causationId":"c1"}'
    await store.append(
      'register',
      [{ id: '019a0000-0000-7000-8000-000000000001', type: 'OrganisationRegistered', data, metadata }],
      'no-stream',
    )
    await store.close()
    const first = await exported(source, '--all')
    const target = temporaryFolder()
    expect((await samstyre(target, 'import', written(first))).code).toBe(0)
    expect((await exported(target, '--all')) === first).toBe(true)
    const copy = openSqliteStore({ file: logFileIn(target), readOnly: true })
    for await (const event of copy.readAll()) expect(event).toMatchObject({ data, metadata })
    await copy.close()
  })

  it('brings along what other programs wrote, as it is', async () => {
    const source = await demonstrationFolder()
    const store = openSqliteStore({ file: logFileIn(source) })
    const id = '019a0000-0000-7000-8000-000000000002'
    await store.append('weather', [{ id, type: 'Rain', data: 'much', metadata: '' }], 'no-stream')
    await store.close()
    const first = await exported(source, '--all')
    const target = temporaryFolder()
    expect((await samstyre(target, 'import', written(first))).code).toBe(0)
    expect((await exported(target, '--all')) === first).toBe(true)
    const { code, output } = await samstyre(target, 'doctor')
    expect([code, output]).toEqual([0, expect.stringContaining('1 events in the streams of other programs')])
  })

  it('never takes the place of a file that is there', async () => {
    const file = written('precious')
    const { code, logged } = await samstyre(await demonstrationFolder(), 'export', '--all', '--out', file)
    expect([code, logged]).toEqual([1, expect.stringContaining('left as it is')])
    expect(readFileSync(file, 'utf8')).toBe('precious')
  })

  it('of a log that turns out to be damaged is not left behind, and the message names its file', async () => {
    const data = await demonstrationFolder()
    const log = openSync(logFileIn(data), 'r+')
    writeSync(log, Buffer.alloc(40_000, 0xff), 0, undefined, 100_000)
    closeSync(log)
    const folder = temporaryFolder()
    const file = join(folder, 'export.ndjson')
    const { code, logged } = await samstyre(data, 'export', '--all', '--out', file)
    expect([code, logged]).toEqual([1, expect.stringContaining(`${file} was not written: The file is damaged`)])
    expect(readdirSync(folder)).toEqual([])
  })

  it('is not imported where there are events already', async () => {
    const data = await demonstrationFolder()
    const before = await exported(data, '--all')
    const { code, logged } = await samstyre(data, 'import', written(before))
    expect([code, logged]).toEqual([1, expect.stringContaining('holds events already')])
    expect((await exported(data, '--all')) === before).toBe(true)
  })
})

describe('a file that is wrong', () => {
  const spoiled: readonly (readonly [string, (lines: readonly string[]) => readonly string[], string])[] = [
    ['no JSON', (lines) => lines.with(4, '{'), 'Line 5: it is no JSON object'],
    ['a gap', (lines) => lines.toSpliced(2, 1), 'Line 3: revision 3 of'],
    ['an id twice', (lines) => lines.with(6, withId(lines[6], idIn(lines[5]))), 'stands on line 6 already'],
    ['an unknown type', (lines) => lines.with(3, changed(lines[3], { type: 'Nonsense' })), 'Line 4: no event in'],
    ['data that does not fit', (lines) => lines.with(1, changed(lines[1], { data: { a: 1 } })), 'Line 2: data.a of'],
    ['a field too much', (lines) => lines.with(0, changed(lines[0], { extra: 1 })), 'Line 1: it has a field "extra"'],
    ['no actor', (lines) => lines.with(2, changed(lines[2], { metadata: {} })), 'Line 3: metadata.actor is missing'],
    [
      'a stream of the store itself',
      (lines) => lines.map((line) => changed(line, { stream: '$x' })),
      'Line 1: the stream $x belongs to the store itself',
    ],
    ['a number written otherwise', (lines) => lines.with(1, raw(lines[1], '1.0')), 'Line 2: the number 1.0 would be'],
    ['a field twice', (lines) => lines.with(1, raw(lines[1], '1,"revision":1')), 'Line 2: it says a field twice'],
    [
      'a time that is no instant',
      (lines) => lines.with(2, (lines[2] ?? '').replace(/"at":"[^"]*"/, '"at":"2 May 2026"')),
      'Line 3: metadata.at is no instant',
    ],
    ['an id that is none', (lines) => lines.with(0, withId(lines[0], 'e1')), 'Line 1: id is not a UUID'],
  ]

  it.for(spoiled)('with %s is refused with its line, and nothing is written', async ([, spoil, message]) => {
    const lines = (await exported(await demonstrationFolder(), 'Fjellbu')).trimEnd().split('\n')
    const target = temporaryFolder()
    const { code, logged } = await samstyre(target, 'import', written(`${spoil(lines).join('\n')}\n`))
    expect([code, logged]).toEqual([1, expect.stringContaining(message)])
    expect(await exported(target, '--all')).toBe('')
    expect(readdirSync(target).filter((name) => name.startsWith('unfinished-'))).toEqual([])
  })

  it('because it is not there, or is a folder, is named', async () => {
    const folder = temporaryFolder()
    const missing = await samstyre(temporaryFolder(), 'import', join(folder, 'none.ndjson'))
    expect([missing.code, missing.logged]).toEqual([1, expect.stringMatching(/^There is no file .*none\.ndjson\./)])
    const isFolder = await samstyre(temporaryFolder(), 'import', folder)
    expect([isFolder.code, isFolder.logged]).toEqual([1, expect.stringContaining(`${folder} cannot be read: EISDIR`)])
  })

  it('because it is empty is refused', async () => {
    expect((await samstyre(temporaryFolder(), 'import', written(''))).logged).toContain('empty')
  })
})

function changed(line: string | undefined, fields: object): string {
  return JSON.stringify({ ...JSON.parse(line ?? '{}'), ...fields })
}

/** The line with its revision written in this way. */
function raw(line: string | undefined, revision: string): string {
  return (line ?? '').replace(/"revision":\d+/, `"revision":${revision}`)
}

function withId(line: string | undefined, id: string): string {
  return changed(line, { id })
}

function idIn(line: string | undefined): string {
  return String(JSON.parse(line ?? '{}').id)
}
