import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { releasedEvents } from '@samstyre/domain/released-events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { frozenFiles, histories, pathOf, textOf } from '../src/files.ts'
import { eventsIn } from '../src/history.ts'
import { placesIn, placesOf } from '../src/occurrences.ts'
import { sha256 } from '../src/recording/identifiers.ts'
import { sums } from './sums.ts'

const program = join(import.meta.dirname, '../../../apps/cli/src/main.ts')
const schemas = Object.entries(releasedEvents)
const events = histories.flatMap((history) => eventsIn(textOf(`${history}/history.jsonl`)))

describe('frozen histories', () => {
  it.for(Object.entries(sums))('%s is what it was when it was frozen', ([file, sum]) => {
    const advice = `Logs like ${file} are stored: it is never edited and never recorded anew. Mend the code that reads it, or freeze a history of its own under a new name.`
    expect(frozenFiles, advice).toContain(file)
    expect(sha256(textOf(file)), advice).toBe(sum)
  })

  it('are all listed with their sums', () => {
    const advice = 'Add what the command `freeze` printed to test/sums.ts, below what is there.'
    expect(
      frozenFiles.filter((file) => !(file in sums)),
      advice,
    ).toEqual([])
  })

  it('[CORE-9] hold every type of event that has been released', () => {
    const advice = 'Play what leads to it in src/stories, and freeze a new history.'
    const types = new Set(events.map(({ type }) => type))
    expect(
      schemas.map(([type]) => type).filter((type) => !types.has(type)),
      advice,
    ).toEqual([])
  })

  it('[CORE-9] hold every choice, every variant, and every optional field with a value and without', () => {
    const found = new Set(
      schemas.flatMap(([type, schema]) =>
        events.filter((event) => event.type === type).flatMap(({ data }) => placesIn(schema, JSON.parse(data), type)),
      ),
    )
    const missing = schemas.flatMap(([type, schema]) => placesOf(schema, type)).filter((place) => !found.has(place))
    expect(missing.filter((place) => !impossible.has(place))).toEqual([])
  })

  it.for(histories)('%s can be imported, and exported again to the byte', async (history) => {
    const folder = mkdtempSync(join(tmpdir(), 'samstyre-replay-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const samstyre = async (...args: readonly string[]) =>
      await promisify(execFile)(process.execPath, [program, ...args], {
        env: { SAMSTYRE_DATA: folder },
        maxBuffer: 64 * 1024 * 1024,
      })
    const file = `${history}/history.jsonl`
    await samstyre('import', pathOf(file))
    const { stdout } = await samstyre('export', '--all')
    expect(stdout).toBe(textOf(file))
  })
})

/** A seat in a roster is one of the steering group's: no command puts another role there. */
const impossible = new Set(
  [
    ...['deputy', 'projectManager', 'projectMember', 'partnerRepresentative', 'employeeRepresentative'],
    ...['serviceLeader', 'staff', 'specialistDepartment', 'auditor'],
  ].map((role) => `ProposalPut.roster.role: ${role}`),
)
