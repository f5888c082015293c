import { chmodSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startGateway } from '@samstyre/gateway'
import { describe, expect, it, onTestFinished } from 'vitest'
import { logFileIn } from '../src/data/log.ts'
import { samstyre, temporaryFolder } from './support/cli.ts'

/** What others than the owner may do with a path. */
function openToOthers(path: string): number {
  return statSync(path).mode & 0o077
}

/** Whatever lies in a folder that is open to others, and the folder itself. */
function openIn(folder: string): readonly string[] {
  const all = [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))]
  return all.filter((path) => openToOthers(path) !== 0)
}

/** Takes nothing from anybody while a test runs: whatever is private was made so. */
function withWideUmask(): void {
  const before = process.umask(0)
  onTestFinished(() => {
    process.umask(before)
  })
}

async function demonstrationIn(folder: string): Promise<string> {
  await samstyre(folder, 'demo')
  return folder
}

async function served(dataFolder: string): Promise<readonly string[]> {
  const gateway = await startGateway({ demo: true, port: 0, dataFolder, logTo: { write: () => undefined } })
  const open = openIn(dataFolder)
  await gateway.close()
  return open
}

// Windows has no modes of files.
describe.skipIf(process.platform === 'win32')('a data folder', () => {
  it('is its owner’s alone while it is served, however wide the umask: log, write-ahead log, lock, key', async () => {
    withWideUmask()
    const folder = join(temporaryFolder(), 'deep', 'data')
    expect(await served(folder)).toEqual([])
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['samstyre.db', 'session.key', 'session.key.ended']))
  })

  it('is closed when it is served, where it was there and open', async () => {
    withWideUmask()
    const folder = await demonstrationIn(temporaryFolder())
    await served(folder)
    chmodSync(folder, 0o755)
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644)
    expect(await served(folder)).toEqual([])
  })

  it('has nothing open in it after a demonstration, a restore and an import', async () => {
    withWideUmask()
    const out = temporaryFolder()
    const folder = await demonstrationIn(join(out, 'data'))
    const [backup, events] = [join(out, 'backup.db'), join(out, 'events.ndjson')]
    await samstyre(folder, 'backup', backup)
    await samstyre(folder, 'export', '--all', '--out', events)
    expect([backup, events].map(openToOthers)).toEqual([0, 0])
    for (const file of [backup, events]) chmodSync(file, 0o644)
    const [restored, imported] = [join(out, 'restored'), join(out, 'imported')]
    expect(await samstyre(restored, 'restore', backup)).toMatchObject({ code: 0 })
    expect(await samstyre(imported, 'import', events)).toMatchObject({ code: 0 })
    expect([folder, restored, imported].flatMap(openIn)).toEqual([])
  })

  it('leaves a folder that everybody shares as it was', async () => {
    const shared = join(temporaryFolder(), 'shared')
    mkdirSync(shared)
    chmodSync(shared, 0o1777)
    await samstyre(shared, 'demo')
    expect(openToOthers(shared)).toBe(0o077)
    expect(openToOthers(logFileIn(shared))).toBe(0)
  })

  it('is complained of by doctor when it is open, with what to do', async () => {
    const folder = await demonstrationIn(join(temporaryFolder(), 'data'))
    chmodSync(logFileIn(folder), 0o640)
    const open = await samstyre(folder, 'doctor')
    expect([open.code, open.output]).toEqual([
      1,
      expect.stringMatching(/problem +privacy: .*samstyre\.db.*\n.*chmod -R go= /),
    ])
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o600)
    const closed = await samstyre(folder, 'doctor')
    expect([closed.code, closed.output]).toEqual([0, expect.stringMatching(/^ok +privacy/m)])
  })
})
