import { once } from 'node:events'
import { AccessDeniedError, type EventStoreDBClient, jsonEvent } from '@eventstore/db-client'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import grpc from '@grpc/grpc-js'
import { describe, expect, test } from 'vitest'
import { batchMessage, openBatch } from './support/batch-call.ts'
import { as, serveLog, serveLogToUsers, users } from './support/served-log.ts'

const happened = () => jsonEvent({ type: 'happened', data: {} })

test('with TLS only users with the right password are let in', async () => {
  const { client, log } = await serveLogToUsers()
  await client(as('ola')).appendToStream('stream', happened())
  await client().appendToStream('stream', happened(), { credentials: as('kari') })
  const strangers = [undefined, { username: 'ola', password: 'kari' }, { username: 'nobody', password: 'nobody' }]
  for (const stranger of strangers) {
    const one = client(stranger)
    await expect(one.appendToStream('stream', happened())).rejects.toThrow(AccessDeniedError)
    await expect(one.deleteStream('stream')).rejects.toMatchObject({ type: 'access-denied', code: 16 })
  }
  const wrong = { username: 'ola', password: 'wrong' }
  await expect(client(as('ola')).deleteStream('stream', { credentials: wrong })).rejects.toMatchObject({ code: 16 })
  expect(log.lastRevision('stream')).toBe(1)
})

test.each(['read', 'append', 'delete'] as const)('of a stranger nothing is read: %s', async (method) => {
  const { path } = StreamsService[method]
  const client = (await serveLogToUsers()).streams()
  // The answer comes although no message has: none will.
  const call = client.makeBidiStreamRequest(
    path,
    (bytes: Buffer) => bytes,
    (bytes) => bytes,
  )
  const [failure] = await once(call, 'error')
  expect(failure).toMatchObject({ code: grpc.status.UNAUTHENTICATED })
  // By this key the client for .NET would take it for a lack of rights.
  expect(failure.metadata.get('exception')).toEqual([])
})

test('without TLS nobody has to say a name', async () => {
  const { client, log } = await serveLog()
  await client().appendToStream('stream', happened())
  await expect(client().appendToStream('project-1', happened())).rejects.toThrow(AccessDeniedError)
  expect(log.lastPosition()).toBe(1n)
})

test('credentials that are sent without TLS count', async () => {
  const served = await serveLog({ users })
  const metadata = (text: string) => {
    const sent = new grpc.Metadata()
    sent.set('authorization', `Basic ${Buffer.from(text).toString('base64')}`)
    return sent
  }
  const { call, answers } = openBatch(served, metadata('samstyre:samstyre'))
  call.write(batchMessage({ stream: 'project-1' }))
  expect((await answers()).hasSuccess()).toBe(true)
  const wrong = openBatch(served, metadata('samstyre:wrong'))
  expect(await once(wrong.call, 'error')).toMatchObject([{ code: grpc.status.UNAUTHENTICATED }])
  await served.client().appendToStream('stream', happened())
  await expect(served.client().appendToStream('project-1', happened())).rejects.toThrow(AccessDeniedError)
})

test('the access list of a stream says who may write and delete', async () => {
  const { client, log } = await serveLogToUsers()
  const [admin, ola, kari] = [client(as('admin')), client(as('ola')), client(as('kari'))]
  await admin.setStreamMetadata('stream', {
    acl: { writeRoles: ['readers'], deleteRoles: ['$admins'], metaWriteRoles: ['kari'] },
  })
  await ola.appendToStream('stream', happened())
  await admin.appendToStream('stream', happened())
  await expect(kari.appendToStream('stream', happened())).rejects.toThrow(AccessDeniedError)
  await expect(kari.appendToStream('stream', happened(), { credentials: as('kari') })).rejects.toMatchObject({
    code: 7,
  })
  await expect(ola.deleteStream('stream')).rejects.toThrow(AccessDeniedError)
  await expect(ola.tombstoneStream('stream')).rejects.toThrow(AccessDeniedError)
  await expect(ola.setStreamMetadata('stream', {})).rejects.toThrow(AccessDeniedError)
  expect(log.lastRevision('stream')).toBe(1)
  await kari.setStreamMetadata('stream', {})
  await kari.appendToStream('stream', happened())
  await ola.deleteStream('stream')
})

describe("the product's own streams", () => {
  test('take events from the product only', async () => {
    const { client, log } = await serveLogToUsers()
    await client(as('samstyre')).appendToStream('project-1', happened())
    await client(as('samstyre')).appendToStream('project-1', happened(), { credentials: as('samstyre') })
    for (const name of ['admin', 'ola']) {
      await expect(client(as(name)).appendToStream('project-1', happened())).rejects.toThrow(AccessDeniedError)
      const alone = client().appendToStream('project-1', happened(), { credentials: as(name) })
      await expect(alone).rejects.toThrow('only users of the group $product')
    }
    expect(log.lastRevision('project-1')).toBe(1)
  })

  const shortenings: readonly (readonly [string, (one: EventStoreDBClient) => Promise<unknown>])[] = [
    ['deleted', (one) => one.deleteStream('project-1')],
    ['deleted for good', (one) => one.tombstoneStream('project-1')],
    ['cut', (one) => one.setStreamMetadata('project-1', { truncateBefore: 1 })],
    ['counted', (one) => one.setStreamMetadata('project-1', { maxCount: 1 })],
    ['aged', (one) => one.setStreamMetadata('project-1', { maxAge: 1 })],
    ['cut alone', (one) => one.setStreamMetadata('project-1', { truncateBefore: 1 }, { credentials: as('admin') })],
    [
      'cut behind other metadata',
      (one) => {
        const [cut, other] = [{ $tb: 1 }, {}].map((data) => jsonEvent({ type: '$metadata', data }))
        return one.appendToStream(
          '$$project-1',
          [cut, other].filter((event) => event !== undefined),
        )
      },
    ],
  ]
  test.each(shortenings)('are never %s, whoever asks', async (_, shorten) => {
    const { client, log } = await serveLogToUsers()
    await client(as('samstyre')).appendToStream('project-1', [happened(), happened()])
    for (const name of ['admin', 'samstyre', 'ola']) {
      await expect(shorten(client(as(name)))).rejects.toThrow(AccessDeniedError)
    }
    expect(log.lastPosition()).toBe(2n)
  })

  test('get their access lists from administrators only', async () => {
    const { client, log } = await serveLogToUsers()
    const acl = { acl: { readRoles: ['readers'] } }
    for (const name of ['samstyre', 'ola']) {
      await expect(client(as(name)).setStreamMetadata('project-1', acl)).rejects.toThrow(AccessDeniedError)
    }
    await client(as('admin')).setStreamMetadata('project-1', acl)
    expect(log.lastRevision('$$project-1')).toBe(0)
  })
})
