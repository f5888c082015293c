import { describe, expect, it } from 'vitest'
import { ClusterControl } from '../support/cluster-control.ts'
import { playClusterRounds } from '../support/cluster-rounds.ts'
import { longest, rounds, seededRandom } from '../support/store-seed.ts'

const timeLimit = 3_600_000

const { SAMSTYRE_EVENTSTORE: connectionString, EVENTSTOREDB_CONTROL: control } = process.env

describe('a cluster of EventStoreDB whose nodes are killed and frozen while many append, read and send commands', () => {
  if (connectionString === undefined || control === undefined) {
    const how = 'EVENTSTOREDB_CONTROL names no cluster that can be hurt; test/contract/README.md says how'
    it.skip(`keeps every acknowledged event once (skipped: ${how})`)
    return
  }

  it('keeps every acknowledged event once, gives readers all of them in order, and counts every command once', {
    timeout: timeLimit,
  }, async () => {
    const random = seededRandom()
    const result = await playClusterRounds({
      connectionString,
      control: new ClusterControl(control),
      random,
      rounds: rounds(5),
      longest: longest(),
      tell: (line) => console.info(line),
    })
    const { faults, ...counts } = result
    console.info(JSON.stringify(counts))
    expect(faults, `seed ${random.seed}`).toEqual([])
    // Otherwise nothing was under way when something failed, and the test shows nothing.
    expect(counts.interruptions).toBeGreaterThan(0)
    expect(counts.acknowledged).toBeGreaterThan(0)
    expect(counts.accepted).toBeGreaterThan(0)
    expect(counts.accepted).toBeLessThan(counts.commands)
  })
})
