import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Random } from '../support/random.ts'
import { StoreAudit } from '../support/store-audit.ts'
import { counterRuntime } from '../support/store-counter.ts'
import { StoreCounts } from '../support/store-counts.ts'
import { nextTrouble } from '../support/store-faults.ts'
import { StorePerson } from '../support/store-people.ts'
import { rounds, seededRandom } from '../support/store-seed.ts'
import { StoreSite } from '../support/store-site.ts'
import { StoreWork } from '../support/store-work.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const timeLimit = 600_000
/** How long anybody may take to be answered once everything works again, in milliseconds: far above what it takes. */
const patience = 60_000

describe('two command runtimes on one served log that fails in every way', () => {
  it('count every accepted command once and keep nothing of a refused one', { timeout: timeLimit }, async () => {
    const random = seededRandom()
    const file = join(temporaryFolder(), 'log.sqlite')
    await using site = await StoreSite.open({ file }, [300, 2000])
    await using audit = new StoreAudit(file)
    const runtimes = site.stores.map((store) => counterRuntime(store, new Random(random.between(0, 2 ** 32))))
    let round = 0
    // A counter is soon full: every round has its own.
    const streams = () => ['a', 'b', 'c'].map((name) => `counter-${round}-${name}`)
    const people = Array.from(
      { length: 12 },
      () => new StorePerson(runtimes, new Random(random.between(0, 2 ** 32)), streams),
    )
    const work = new StoreWork(people)
    for (; round < rounds(20); round += 1) {
      const trouble = nextTrouble(site, random)
      await trouble.begin()
      await sleep(random.between(20, 300))
      await trouble.end()
      const before = people.map(({ answered }) => answered)
      const complaint = `seed ${random.seed}, round ${round}: ${trouble.name}: a command gets no answer`
      await work.until(patience, complaint, () =>
        people.every(({ answered }, index) => answered >= (before[index] ?? 0) + 2),
      )
    }
    for (const person of people) person.stop()
    await work.until(patience, `seed ${random.seed}: a command gets no answer`, () =>
      people.every(({ isDone }) => isDone),
    )
    for (const runtime of runtimes) await runtime.close()
    const sent = people.flatMap((person) => person.sent)
    const brokenLog = audit.readOn()
    const counts = new StoreCounts(audit.events)
    const faults = [...brokenLog, ...counts.overLimit(), ...sent.flatMap((command) => counts.faultsOf(command))]
    expect(faults, `seed ${random.seed}`).toEqual([])
    const accepted = sent.filter(({ outcome }) => outcome?.kind === 'accepted')
    expect(audit.events.length).toBe(accepted.length)
    const failures = people.reduce((sum, person) => sum + person.failures, 0)
    console.info(`${sent.length} commands, ${accepted.length} accepted, ${failures} times nobody could say`)
    // Otherwise nothing was ever refused, and the test shows less than it says.
    expect(accepted.length).toBeGreaterThan(0)
    expect(accepted.length).toBeLessThan(sent.length)
  })
})
