import { randomUUID } from 'node:crypto'
import { openEventStoreDB } from '@samstyre/event-store/eventstoredb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { product, ServedLog } from '../support/served-log.ts'

/** How a connection string names the one server at 127.0.0.1, whose certificate is for that address and `localhost`. */
const ways: Readonly<Record<string, (connectionString: string) => string>> = {
  'by its address': (string) => string,
  'by its name': (string) => string.replace('127.0.0.1', 'localhost'),
  'as one of several nodes': (string) => string.replace(/127\.0\.0\.1(:\d+)/, 'localhost$1,localhost$1'),
  'by discovery': (string) => string.replace('esdb://127.0.0.1', 'esdb+discover://localhost'),
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

  it('reaches none whose certificate comes from another authority', async () => {
    const [, authority] = other.connectionString.split('tlsCAFile=')
    const connectionString = served.connectionString.replace(/tlsCAFile=.*/, `tlsCAFile=${authority}`)
    await expect(append(connectionString)).rejects.toMatchObject({ code: 'unavailable' })
  })
})

async function append(connectionString: string) {
  const store = openEventStoreDB({ connectionString, credentials: product, attemptTimeout: 1000, patience: 1000 })
  try {
    const event = { id: randomUUID(), type: 'SomethingHappened', data: '{}', metadata: '{}' }
    return await store.append(`contract-${randomUUID()}`, [event], 'no-stream')
  } finally {
    await store.close()
  }
}
