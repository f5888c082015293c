import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { eventStoreContract, type UntouchedLog } from '@samstyre/event-store/contract'
import { openEventStoreDB } from '@samstyre/event-store/eventstoredb'
import { describe, it } from 'vitest'
import { knownDifferences } from '../support/cluster-differences.ts'
import { type ConfiguredStore, configuredStore } from '../support/configured-store.ts'
import { writeSystemEvent } from '../support/system-events.ts'

const configured = configuredStore()

if (configured === undefined) {
  describe('eventstoredb adapter on the configured server', () => {
    it.skip(
      'keeps the contract (skipped: SAMSTYRE_EVENTSTORE names no server; test/contract/README.md says how to run it)',
    )
  })
} else {
  const { connectionString, kind } = configured
  const name = `eventstoredb adapter on the configured server (${kind})`
  const open = () => openEventStoreDB({ connectionString })
  eventStoreContract(name, open, {
    skip: kind === 'cluster' ? knownDifferences : {},
    untouched: () => untouchedLog(configured),
  })

  describe(`${name}: repeating`, () => {
    it('an append at a known place again gives the first revision and adds nothing: all the product asks for', async () => {
      const store = open()
      try {
        const stream = `contract-${randomUUID()}`
        const [first, second] = [event(), event()]
        for (const [expected, given, revision] of [
          ['no-stream', first, 0],
          [0, second, 1],
          ['no-stream', first, 0],
          [0, second, 1],
        ] as const) {
          const outcome = await store.append(stream, [given], expected)
          assert.equal(outcome.outcome === 'appended' && outcome.revision, revision)
        }
        const ids: string[] = []
        for await (const { id } of store.readStream(stream)) ids.push(id)
        assert.deepEqual(ids, [first.id, second.id])
      } finally {
        await store.close()
      }
    })
  })
}

async function untouchedLog({ connectionString, isFresh }: ConfiguredStore): Promise<UntouchedLog | string> {
  const store = openEventStoreDB({ connectionString })
  for await (const { stream } of store.readAll({ limit: 1 })) {
    await store.close()
    const complaint = `the log holds something already (${stream}); this check needs a server with an empty one`
    assert.ok(!isFresh, complaint)
    return complaint
  }
  const another = openEventStoreDB({ connectionString })
  return { store, another, writeSystemEvent: () => writeSystemEvent(connectionString) }
}

function event() {
  return { id: randomUUID(), type: 'SomethingHappened', data: '{}', metadata: '{"actor":"tester"}' }
}
