import { eventStoreContract } from '../src/contract/index.ts'
import { openEventStoreDB } from '../src/eventstoredb/index.ts'
import { scriptedServer } from './support/eventstoredb-server.ts'

eventStoreContract('eventstoredb on a scripted server', async () => {
  const { connectionString } = await scriptedServer()
  return openEventStoreDB({ connectionString })
})
