import { eventStoreContract } from '../src/contract/index.ts'
import { openEventStoreDB } from '../src/eventstoredb/index.ts'
import { scriptedServer } from './support/eventstoredb-server.ts'

for (const wrongCheckpoint of [undefined, 'before the beginning', 'at the next event'] as const) {
  const kind = wrongCheckpoint === undefined ? '' : ` that sends a checkpoint ${wrongCheckpoint}`
  eventStoreContract(`eventstoredb on a scripted server${kind}`, async () => {
    const server = await scriptedServer()
    server.wrongCheckpoint = wrongCheckpoint
    return openEventStoreDB({ connectionString: server.connectionString })
  })
}
