import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { describe, expect, it } from 'vitest'
import type { Random } from '../support/random.ts'
import { StoreAudit } from '../support/store-audit.ts'
import { StoreCrowd } from '../support/store-crowd.ts'
import { nextTrouble } from '../support/store-faults.ts'
import { rounds, seededRandom } from '../support/store-seed.ts'
import { StoreSite } from '../support/store-site.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const timeLimit = 300_000
/** How long anybody may take to go on once everything works again, in milliseconds: far above what it takes. */
const patience = 20_000
/** What the adapters ask by themselves: one leaves most to its writers, one does most of it, one all. */
const adapters = [300, 2000, 60_000]
const before = 200

describe('a served log that fails in every way while many append to it and follow it', () => {
  it('keeps every acknowledged event once, and gives every subscription all of them in order', {
    timeout: timeLimit,
  }, async () => {
    const random = seededRandom()
    const folder = temporaryFolder()
    const file = join(folder, 'log.sqlite')
    await fill(file, random)
    await using site = await StoreSite.open({ file }, adapters)
    await using audit = new StoreAudit(file)
    const followAfter = [undefined, 1n, BigInt(before / 2), BigInt(before - 1), BigInt(before)]
    const crowd = new StoreCrowd(site, random, { writers: 20, followAfter, sharedStreams: 6 })
    const met = new Map<string, number>()
    for (let round = 0; round < rounds(40); round += 1) {
      const trouble = nextTrouble(site, random)
      const where = `seed ${random.seed}, round ${round}: ${trouble.name}`
      await trouble.begin()
      await sleep(random.between(20, 300))
      await trouble.end()
      await crowd.recovered(patience).catch((cause: unknown) => {
        throw new Error(where, { cause })
      })
      expect(audit.readOn(), where).toEqual([])
      met.set(trouble.name, (met.get(trouble.name) ?? 0) + 1)
    }
    const faults = await crowd.finish(audit, patience)
    const sent = crowd.writers.flatMap((writer) => writer.sent)
    faults.push(...sent.flatMap((append) => audit.faultsOf(append)))
    expect(faults, `seed ${random.seed}`).toEqual([])
    const told = sent.flatMap(({ answer, events }) =>
      answer !== 'not-kept' && answer?.outcome === 'appended' ? events : [],
    )
    expect(audit.events.length).toBe(before + told.length)
    console.info(
      `${sent.length} appends, ${audit.events.length} events, ${crowd.unknown} unknown outcomes, ${crowd.interruptions} interruptions`,
    )
    // Otherwise nothing was under way when something failed, and the test shows nothing.
    expect(crowd.unknown).toBeGreaterThan(0)
    expect(crowd.interruptions).toBeGreaterThan(0)
  })
})

/** What is in the log before anybody writes to it. */
async function fill(file: string, random: Random): Promise<void> {
  const store = openSqliteStore({ file })
  const events = Array.from({ length: before }, () => ({ id: random.uuid(), type: 'Was', data: '{}', metadata: '{}' }))
  await store.append('before', events, 'no-stream')
  await store.close()
}
