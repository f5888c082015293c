import { onTestFinished } from 'vitest'
import { openEventStoreDB } from '../src/eventstoredb/index.ts'
import type { EventStore } from '../src/index.ts'
import { openSqliteStore } from '../src/sqlite/index.ts'
import { scriptedServer } from './support/eventstoredb-server.ts'
import { describeRepeats } from './support/repeats.ts'
import { temporaryLog } from './support/temporary-folder.ts'

function closing(store: EventStore): EventStore {
  onTestFinished(() => store.close())
  return store
}

describeRepeats('the embedded log', () => Promise.resolve(closing(openSqliteStore({ file: temporaryLog() }))))

describeRepeats('EventStoreDB', async () => {
  const { connectionString } = await scriptedServer()
  return closing(openEventStoreDB({ connectionString }))
})
