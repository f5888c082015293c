import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interleavedFolder } from '../support/migration-log.ts'
import { samstyre, samstyreKilledAt, samstyreUntil } from '../support/migration-program.ts'
import { Random } from '../support/random.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const size = { projects: 500, eventsPerProject: 200 }
const half = 50_000
const timeLimit = 600_000

describe('a migration of 100,000 events', () => {
  it('to a served log and back gives the same export to the byte, also when it was killed half-way', {
    timeout: timeLimit,
  }, async () => {
    const [source, there, back] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
    const took = stopwatch()
    await interleavedFolder(source, size, new Random(20_261_123))
    took('seeding')
    const address = await served(there)
    const over = ['migrate', '--from', source, '--to', address]
    await samstyreKilledAt(half, over)
    took('until killed')
    const resumed = await samstyre(over)
    took('resumed')
    expect(resumed.output).toContain('Both hold the same.')
    expect(alreadyThere(resumed.output)).toBeGreaterThanOrEqual(half)
    expect(alreadyThere(resumed.output)).toBeLessThan(size.projects * size.eventsPerProject)
    const returned = await samstyre(['migrate', '--from', address, '--to', back])
    took('back')
    expect(returned.output).toContain('Both hold the same.')
    const [first, second] = [await exported(source), await exported(back)]
    took('exports')
    expect(first.lines).toBeGreaterThan(size.projects * size.eventsPerProject)
    expect(second).toEqual(first)
  })
})

/** Serves the log of a folder in a process of its own. Answers a connection string of a user like a gateway. */
async function served(folder: string): Promise<string> {
  const password = 'not-a-real-secret'
  const user = ['eventstore', 'user', 'gateway', '--group', '$product']
  const users = join(temporaryFolder(), 'users.json')
  writeFileSync(users, `[${(await samstyre(user, { input: password })).output}]`)
  const address = await samstyreUntil(/esdb:\/\/\S+/, ['eventstore', '--port', '0', '--users', users], folder)
  return address.replace('USER:PASSWORD', `gateway:${password}`)
}

/** How many events an earlier run had copied. */
function alreadyThere(output: string): number {
  return Number(/^(\d+) events were there already/m.exec(output)?.[1])
}

async function exported(dataFolder: string): Promise<{ lines: number; sha256: string }> {
  const file = join(temporaryFolder(), 'export.ndjson')
  await samstyre(['export', '--all', '--out', file], { dataFolder })
  const content = readFileSync(file)
  return {
    lines: content.toString('latin1').split('\n').length - 1,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
}

/** Says how long each step took. Nothing depends on it. */
function stopwatch(): (step: string) => void {
  let last = performance.now()
  return (step) => {
    const now = performance.now()
    console.info(`${step}: ${((now - last) / 1000).toFixed(1)} s`)
    last = now
  }
}
