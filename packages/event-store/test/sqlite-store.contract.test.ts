import { randomUUID } from 'node:crypto'
import { eventStoreContract } from '../src/contract/index.ts'
import { openSqliteStore, type SqliteLog } from '../src/sqlite/index.ts'
import { temporaryLog } from './support/temporary-folder.ts'

eventStoreContract('sqlite', () => openSqliteStore({ file: temporaryLog() }), {
  untouched: () => {
    const store = openSqliteStore({ file: temporaryLog() })
    // One process writes the file, so the other client is the same store.
    return Promise.resolve({ store, another: store, writeSystemEvent: () => writeSystemEvent(store) })
  },
})

async function writeSystemEvent(log: SqliteLog): Promise<void> {
  await log.appendEntries('$of-the-store', [{ id: randomUUID(), type: '$happened', data: '{}', metadata: '{}' }], 'any')
}
