import { type EventStore, EventStoreError } from '@samstyre/event-store'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { expect, it } from 'vitest'
import { loggedIn } from './client.ts'
import { enterRegistrar, registrar } from './office.ts'
import { startTestGateway } from './start.ts'

/** A store that can be made to fail. */
function failingStore(store: EventStore) {
  const { append, subscribe } = { append: store.append.bind(store), subscribe: store.subscribe.bind(store) }
  const faults = { append: false, subscribe: false }
  const failing: EventStore = Object.assign(store, {
    append: (...args: Parameters<typeof append>) => (faults.append ? Promise.reject(failure()) : append(...args)),
    subscribe(...args: Parameters<typeof subscribe>) {
      if (faults.subscribe) throw failure()
      return subscribe(...args)
    },
  })
  return { failing, faults }
}

function failure(): EventStoreError {
  return new EventStoreError('disk-full', 'no space left on /var/secret')
}

it('says that a command can be sent again when the log could not be written, and then takes it once', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  const { failing, faults } = failingStore(store)
  await using gateway = await startTestGateway({ store: failing })
  const client = await loggedIn(gateway.url, registrar)
  faults.append = true
  const refused = await client.send('registerOrganisation', { name: 'Fjordvik', kind: 'municipality' })
  expect(refused.errorCode).toBe('UNAVAILABLE')
  expect(JSON.stringify(refused.body)).not.toContain('secret')
  faults.append = false
  const { commandId } = refused
  const kept = await client.send('registerOrganisation', { name: 'Fjordvik', kind: 'municipality' }, { commandId })
  expect(kept.at('')).toMatchObject({ __typename: 'CommandAccepted', repeated: false })
})

it('says that it is not ready while the log cannot be followed, and reads on when it can', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  const { failing, faults } = failingStore(store)
  faults.subscribe = true
  await using gateway = await startTestGateway({ store: failing })
  const ready = async () => (await fetch(`${gateway.url}/readyz`)).status
  expect(await ready()).toBe(503)
  faults.subscribe = false
  await expect.poll(ready).toBe(200)
})
