import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { describe, expect, it } from 'vitest'
import { logFileIn } from '../src/data/log.ts'
import { samstyre, temporaryFolder } from './support/cli.ts'

const project = '019a0000-0000-4000-8000-000000000001'
const stream = `project-${project}`
/** Clears the screen, turns what follows around, and makes up a line of doctor's. */
const name = 'Kontor\u001b[2J\u202e\u009b\nok       gaps: no event is missing'

/** A folder with a log in which people wrote what steers a terminal, as an older version would have taken it. */
async function steeringFolder(streams: readonly string[] = [stream]): Promise<string> {
  const folder = temporaryFolder()
  const store = openSqliteStore({ file: logFileIn(folder) })
  const sender = { actor: 'system', at: '2026-01-01T08:00:00.000Z', correlationId: 'c', causationId: 'c' }
  const started = {
    project,
    name,
    definition: 'servicekontor',
    definitionVersion: 1,
    definitionHash: '0'.repeat(64),
    phase: 'forprosjekt',
  }
  for (const each of streams) {
    const metadata = JSON.stringify({ ...sender, commandId: randomUUID() })
    const event = { id: randomUUID(), type: 'ProjectStarted', data: JSON.stringify(started), metadata }
    await store.append(each, [event], 'no-stream')
  }
  await store.close()
  return folder
}

const acting = /(?!\n)[\p{Cc}\p{Cf}]/u

describe('what people wrote', () => {
  it.each([
    ['replay', ['replay', project]],
    ['the list of projects', ['replay', 'Oslo']],
    ['doctor', ['doctor']],
    ['export', ['export', '--all']],
    ['an error about the arguments', ['replay', project, '--language', '\u001b[31mnb']],
  ])('steers no terminal: %s', async (_what, args) => {
    const { output, logged } = await samstyre(await steeringFolder(), ...args)
    expect(output + logged).not.toMatch(acting)
    expect(output + logged).toMatch(/\\u001b|ok +folding/)
    expect(output + logged).not.toMatch(/^ok +gaps: no event is missing$/m)
  })

  it('makes up no finding of doctor in the name of a stream', async () => {
    const data = await steeringFolder([stream, `${stream}-\u001b]0;\u0007\nok       folding: all well`])
    const { output } = await samstyre(data, 'doctor')
    expect(output).not.toMatch(acting)
    expect(output).not.toMatch(/^ok +folding: all well/m)
  })

  it('steers no terminal from a file that is imported', async () => {
    const file = join(temporaryFolder(), 'import.ndjson')
    writeFileSync(file, JSON.stringify({ stream: 'register', '\u009b2J\nok': 1 }))
    const { code, logged } = await samstyre(temporaryFolder(), 'import', file)
    expect([code, logged]).toEqual([1, expect.stringContaining(String.raw`\u009b2J\nok`)])
    expect(logged).not.toMatch(acting)
  })

  it('steers no terminal that shows a file of the export, which is the same as what is printed', async () => {
    const data = await steeringFolder()
    const file = join(temporaryFolder(), 'log.ndjson')
    expect((await samstyre(data, 'export', '--all', '--out', file)).code).toBe(0)
    const written = readFileSync(file, 'utf8')
    expect(written).not.toMatch(acting)
    expect(written).toBe(`${(await samstyre(data, 'export', '--all')).output}\n`)
  })

  it('goes out and comes in again unchanged', async () => {
    const { output } = await samstyre(await steeringFolder(), 'export', '--all')
    const file = join(temporaryFolder(), 'import.ndjson')
    writeFileSync(file, output)
    const copy = temporaryFolder()
    expect((await samstyre(copy, 'import', file)).code).toBe(0)
    const store = openSqliteStore({ file: logFileIn(copy), readOnly: true })
    for await (const { data } of store.readStream(stream)) {
      expect(JSON.parse(data)).toMatchObject({ name })
      expect(data).toContain('\u202e')
    }
    await store.close()
  })
})
