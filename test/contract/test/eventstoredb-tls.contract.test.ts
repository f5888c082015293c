import { randomUUID } from 'node:crypto'
import type { AppendOutcome, EventStore } from '@samstyre/event-store'
import { openEventStoreDB } from '@samstyre/event-store/eventstoredb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { product, ServedLog } from '../support/served-log.ts'

/** How a connection string names the one server at 127.0.0.1, whose certificate is for that address and `localhost`. */
const ways: Readonly<Record<string, (connectionString: string) => string>> = {
  'by its address': (string) => string,
  'by its name': (string) => string.replace('127.0.0.1', 'localhost'),
  'as one of several nodes': (string) => string.replace(/127\.0\.0\.1(:\d+)/, 'localhost$1,localhost$1'),
  'by discovery': (string) => string.replace('esdb://127.0.0.1', 'esdb+discover://localhost'),
  'as one of several addresses': (string) => string.replace(/127\.0\.0\.1(:\d+)/, '127.0.0.1$1,127.0.0.1$1'),
  'by discovery of its address': (string) => string.replace('esdb://', 'esdb+discover://'),
}

describe('eventstoredb adapter over TLS', () => {
  let served: ServedLog
  let other: ServedLog
  beforeAll(async () => {
    served = await ServedLog.open({ tls: true })
    other = await ServedLog.open({ tls: true })
  })
  afterAll(async () => {
    await served[Symbol.asyncDispose]()
    await other[Symbol.asyncDispose]()
  })

  it.each(Object.keys(ways))('reaches a server whose authority it was told, %s', async (way) => {
    const connectionString = ways[way]?.(served.connectionString) ?? ''
    expect(await append(connectionString)).toMatchObject({ outcome: 'appended', revision: 0 })
  })

  it.each(Object.keys(ways))(
    'says why it reaches none whose certificate comes from another authority, %s',
    async (way) => {
      const [, authority] = other.connectionString.split('tlsCAFile=')
      const string = served.connectionString.replace(/tlsCAFile=.*/, `tlsCAFile=${authority}`)
      const connectionString = ways[way]?.(string) ?? ''
      const refused = { code: 'unavailable', message: expect.stringContaining('self-signed certificate') }
      await expect(append(connectionString)).rejects.toMatchObject(refused)
      await expect(read(connectionString)).rejects.toMatchObject(refused)
    },
  )
})

it('says what the server says of a wrong password', async () => {
  await using served = await ServedLog.open({ tls: true })
  const { connectionString } = served
  const store = openEventStoreDB({ connectionString, credentials: { ...product, password: 'wrong' } })
  try {
    const event = { id: randomUUID(), type: 'SomethingHappened', data: '{}', metadata: '{}' }
    await expect(store.append('contract-1', [event], 'no-stream')).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('The user name or the password is wrong'),
    })
  } finally {
    await store.close()
  }
})

async function append(connectionString: string): Promise<AppendOutcome> {
  const event = { id: randomUUID(), type: 'SomethingHappened', data: '{}', metadata: '{}' }
  return await on(connectionString, (store) => store.append(`contract-${randomUUID()}`, [event], 'no-stream'))
}

async function read(connectionString: string): Promise<void> {
  await on(connectionString, async (store) => {
    for await (const { id } of store.readStream('contract')) throw new Error(`Event ${id} was read all the same.`)
  })
}

async function on<Result>(connectionString: string, work: (store: EventStore) => Promise<Result>): Promise<Result> {
  const store = openEventStoreDB({ connectionString, credentials: product, attemptTimeout: 5000, patience: 500 })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
