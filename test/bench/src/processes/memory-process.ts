import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { projectRuntime } from '../scenario/runtime.ts'
import { speak } from './speak.ts'

/** Loads the projects of a log into the runtime's cache and says how many bytes of heap that took. */
const [file = '', ...streams] = process.argv.slice(2)
const store = openSqliteStore({ file, readOnly: true })
const runtime = projectRuntime(store)
// One project is loaded first, so that what is made once for all is not counted.
for (const stream of streams.slice(0, 1)) await runtime.load(stream)
const before = heap()
for (const stream of streams.slice(1)) await runtime.load(stream)
speak(JSON.stringify(heap() - before), async () => {
  await runtime.close()
  await store.close()
})

function heap(): number {
  if (globalThis.gc === undefined) throw new Error('start with --expose-gc')
  globalThis.gc()
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
