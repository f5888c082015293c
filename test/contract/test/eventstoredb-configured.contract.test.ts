import { eventStoreContract } from '@samstyre/event-store/contract'
import { openEventStoreDB } from '@samstyre/event-store/eventstoredb'
import { describe, it } from 'vitest'
import { knownDifferences } from '../support/cluster-differences.ts'
import { configuredStore } from '../support/configured-store.ts'

const configured = configuredStore()

if (configured === undefined) {
  describe('eventstoredb adapter on the configured server', () => {
    it.skip(
      'keeps the contract (skipped: SAMSTYRE_EVENTSTORE names no server; test/contract/README.md says how to run it)',
    )
  })
} else {
  const { connectionString, kind } = configured
  eventStoreContract(
    `eventstoredb adapter on the configured server (${kind})`,
    () => openEventStoreDB({ connectionString }),
    { skip: kind === 'cluster' ? knownDifferences : {} },
  )
}
