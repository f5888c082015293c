import assert from 'node:assert/strict'
import { assertAppended, assertFails, type ContractCheck, collect, newEvents, newStream, within } from './bench.ts'

export const closing: readonly ContractCheck[] = [
  {
    name: 'closing finishes the appends that were accepted',
    async run(store) {
      const streams = Array.from({ length: 10 }, newStream)
      const accepted = streams.map((stream) => store.append(stream, newEvents(2), 'no-stream'))
      await store.close()
      for (const outcome of await Promise.all(accepted)) assertAppended(outcome, 1)
    },
  },
  {
    name: 'a closed store refuses appends and reads',
    async run(store) {
      const stream = newStream()
      await store.append(stream, newEvents(1), 'no-stream')
      await store.close()
      await assertFails('closed', () => store.append(stream, newEvents(1), 'any'))
      await assertFails('closed', async () => await collect(store.readStream(stream)))
      await assertFails('closed', async () => await collect(store.readAll()))
    },
  },
  {
    name: 'closing ends every subscription, and closing twice is closing',
    async run(store) {
      const subscriptions = [collect(store.subscribe()), collect(store.subscribe())]
      await store.append(newStream(), newEvents(1), 'no-stream')
      await Promise.all([store.close(), store.close()])
      await store.close()
      await within(30_000, Promise.all(subscriptions))
      assert.deepEqual(await collect(store.subscribe()), [])
    },
  },
]
