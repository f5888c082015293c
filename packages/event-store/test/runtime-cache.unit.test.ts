import { expect, it } from 'vitest'
import { createMemoryStore } from '../src/memory/index.ts'
import { accountRuntime, envelope } from './support/account.ts'

it('says what it keeps in memory, and how often that was of use', async () => {
  const store = createMemoryStore()
  const runtime = accountRuntime(store, { maxInstances: 2 })
  const deposit = { kind: 'deposit', amount: 1, times: 2 } as const
  await runtime.execute('a', deposit, envelope('c1'))
  await runtime.execute('a', deposit, envelope('c2'))
  await runtime.execute('b', deposit, envelope('c3'))
  expect(runtime.cache).toEqual({ instances: 2, events: 6, hits: 1, misses: 2, evictions: 0 })
  await runtime.execute('c', deposit, envelope('c4'))
  expect(runtime.cache).toEqual({ instances: 2, events: 4, hits: 1, misses: 3, evictions: 1 })
  await runtime.close()
  await store.close()
})
