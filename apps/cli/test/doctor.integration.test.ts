import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { logFileIn } from '../src/data/log.ts'
import { checkFile } from '../src/doctor/file.ts'
import { demonstrationFolder, samstyre, temporaryFolder } from './support/cli.ts'

function changeLog(data: string, sql: string): void {
  const db = new DatabaseSync(logFileIn(data))
  db.exec(sql)
  db.close()
}

describe('doctor', () => {
  it('finds everything in order', async () => {
    const { code, output } = await samstyre(await demonstrationFolder(), 'doctor')
    expect(output).not.toContain('problem')
    expect(output).toMatch(/^ok +folding: 3 projects$/m)
    expect(code).toBe(0)
  })

  it('says what to do when there is no data folder', async () => {
    const { code, output } = await samstyre(join(temporaryFolder(), 'none'), 'doctor')
    expect([code, output]).toEqual([1, expect.stringContaining('Set SAMSTYRE_DATA')])
  })

  it('notices that an event is missing', async () => {
    const data = await demonstrationFolder()
    changeLog(data, "DELETE FROM events WHERE type = 'SteeringGroupConstituted'")
    const { code, output } = await samstyre(data, 'doctor')
    expect([code, output]).toEqual([1, expect.stringMatching(/problem +gaps: events are missing in project-/)])
  })

  it('notices that an event does not fit its type', async () => {
    const data = await demonstrationFolder()
    changeLog(data, "UPDATE events SET data = '{}' WHERE type = 'ProposalWithdrawn' OR type = 'PartnerAdmitted'")
    const { code, output } = await samstyre(data, 'doctor')
    expect([code, output]).toEqual([1, expect.stringMatching(/problem +decoding: event \d+ of project-/)])
  })

  it('notices a damaged file', async () => {
    const data = await demonstrationFolder()
    const file = openSync(logFileIn(data), 'r+')
    writeSync(file, Buffer.alloc(40_000, 0xff), 0, undefined, 20_000)
    closeSync(file)
    const { code, output } = await samstyre(data, 'doctor')
    expect([code, output]).toEqual([1, expect.stringContaining('backup')])
  })

  it('asks for the owner of a log that cannot be opened, never for the backup', () => {
    // No program can open a folder as a log, whoever runs it; root may open every file.
    const [finding] = checkFile(temporaryFolder())
    expect(finding).toMatchObject({ ok: false, problem: expect.stringContaining('cannot be read') })
    expect(finding).toMatchObject({ advice: expect.stringContaining('the user that owns the data folder') })
    expect(finding).toMatchObject({ advice: expect.not.stringContaining('last backup') })
  })

  it('has a log of the version before started once, not replaced', async () => {
    const data = await demonstrationFolder()
    changeLog(data, 'PRAGMA user_version = 1')
    const { code, output } = await samstyre(data, 'doctor')
    expect([code, output]).toEqual([1, expect.stringContaining('start the server once')])
    expect(output).not.toContain('last backup')
  })

  it('names what a command that was killed left in the data folder', async () => {
    const data = await demonstrationFolder()
    const left = join(data, 'unfinished-a1b2c3')
    mkdirSync(left)
    const { code, output } = await samstyre(data, 'doctor')
    expect([code, output]).toEqual([1, expect.stringMatching(/^problem +leftovers: .*unfinished-a1b2c3\n.*delete it/m)])
    expect(output).toMatch(/^ok +folding: 3 projects$/m)
  })
})
