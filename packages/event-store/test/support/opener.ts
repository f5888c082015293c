import { collect } from '../../src/contract/bench.ts'
import { EventStoreError } from '../../src/index.ts'
import { openSqliteStore } from '../../src/sqlite/index.ts'

/** Opens a log for writing, then for reading, and prints the refusal and the number of events. */
const [, , file = ''] = process.argv
try {
  await openSqliteStore({ file }).close()
} catch (error) {
  process.stdout.write(`${error instanceof EventStoreError ? error.code : String(error)}\n`)
}
const store = openSqliteStore({ file, readOnly: true })
process.stdout.write(`${(await collect(store.readAll())).length}\n`)
await store.close()
process.stdout.write('done\n')
