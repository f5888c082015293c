import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { AccessDeniedError, binaryEvent, jsonEvent, MaxAppendSizeExceededError } from '@eventstore/db-client'
import { GossipClient } from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import grpc from '@grpc/grpc-js'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { batchMessage, openBatch, openRawBatch } from './support/batch-call.ts'
import { filterOptions, logRequest, streamRequest } from './support/reading-request.ts'
import { gather, setMetadata } from './support/reading-server.ts'
import { as, serveLog, serveLogToUsers, users } from './support/served-log.ts'

const happened = () => jsonEvent({ type: 'happened', data: {} })

/** How a read of the protocol ends. */
function endOf(client: grpc.Client, request: { serializeBinary(): Uint8Array }): Promise<unknown> {
  const { path, responseDeserialize } = StreamsService.read
  const call = client.makeServerStreamRequest(
    path,
    () => Buffer.from(request.serializeBinary()),
    responseDeserialize,
    request,
  )
  const { promise, resolve } = Promise.withResolvers<unknown>()
  call.on('error', () => undefined)
  call.on('status', resolve)
  call.resume()
  return promise
}

/** A field's length, and an event that is described by two hundred thousand empty texts. */
const endlessDescriptions = Buffer.concat([Buffer.of(0x80, 0xb5, 0x18), Buffer.alloc(400_000, Buffer.of(0x12, 0))])

describe('an append', () => {
  test('of an event with endless descriptions is not unfolded', async () => {
    const served = await serveLog()
    const { path, responseDeserialize } = StreamsService.append
    const call = served.streams().makeBidiStreamRequest(path, (bytes: Buffer) => bytes, responseDeserialize)
    const failed = once(call, 'error')
    call.write(Buffer.concat([Buffer.of(0x12), endlessDescriptions]))
    expect(await failed).toMatchObject([{ code: grpc.status.INTERNAL }])
    await served.client().appendToStream('stream', happened())
  })

  test.each([{}, { credentials: as('anybody') }])('of very many tiny events is too large', async (how) => {
    const { client, log } = await serveLog()
    const events = Array.from({ length: 20_000 }, () => binaryEvent({ type: 't', data: new Uint8Array(0) }))
    await expect(client().appendToStream('stream', events, how)).rejects.toThrow(MaxAppendSizeExceededError)
    await client().appendToStream('stream', events.slice(0, 10_000), how)
    expect(log.lastRevision('stream')).toBe(9999)
  })

  const long = 'x'.repeat(1025)
  test.each([{}, { credentials: as('anybody') }])('with an endless name is refused in few words', async (how) => {
    const { client, log } = await serveLog()
    const one = client()
    await expect(one.appendToStream(long, happened(), how)).rejects.toThrow('at most 1024 bytes')
    await expect(one.appendToStream('stream', jsonEvent({ type: long, data: {} }), how)).rejects.toThrow(
      'at most 1024 bytes',
    )
    await expect(one.deleteStream(long)).rejects.toMatchObject({ code: grpc.status.INVALID_ARGUMENT })
    await expect(gather(one.readStream(long))).rejects.toMatchObject({ code: grpc.status.INVALID_ARGUMENT })
    await one.setStreamMetadata(long.slice(1), { maxCount: 1 })
    expect(log.lastPosition()).toBe(1n)
  })

  test('keeps odd names and odd content as they are', async () => {
    const { client } = await serveLog()
    const one = client()
    for (const name of ['a\0b', ' ', 'a\r\nb: c', '../a', 'Å\u030A', '\u{1F600}']) {
      await one.appendToStream(name, jsonEvent({ type: name, data: { text: name } }), { expectedRevision: 'no_stream' })
      const events = await gather(one.readStream(name))
      expect(events).toMatchObject([{ event: { streamId: name, type: name, data: { text: name } } }])
      await expect(one.appendToStream(name, happened(), { expectedRevision: 9n })).rejects.toMatchObject({
        streamName: name,
      })
      await one.tombstoneStream(name)
      await expect(one.deleteStream(name)).rejects.toMatchObject({ code: grpc.status.FAILED_PRECONDITION })
    }
  })
})

describe('a batch call', () => {
  test.each([4, 5])('does not unfold a message of %i MiB that holds nothing but empty events', async (mebibytes) => {
    const served = await serveLog()
    const { call } = openRawBatch(served)
    const failed = once(call, 'error')
    const before = process.memoryUsage().rss
    call.write(Buffer.alloc(mebibytes * 1024 * 1024 - 16, Buffer.from([0x1a, 0])))
    const [{ code }] = await failed
    expect([grpc.status.INTERNAL, grpc.status.RESOURCE_EXHAUSTED]).toContain(code)
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
    await served.client().appendToStream('stream', happened())
  })

  test('does not unfold an event with endless descriptions', async () => {
    const served = await serveLog()
    const { call } = openRawBatch(served)
    const failed = once(call, 'error')
    call.write(Buffer.concat([Buffer.of(0x1a), endlessDescriptions]))
    expect(await failed).toMatchObject([{ code: grpc.status.INTERNAL }])
    await served.client().appendToStream('stream', happened())
  })

  test('may not hold more in unfinished appends than a few whole ones', async () => {
    const served = await serveLog()
    const { call } = openBatch(served)
    const failed = once(call, 'error')
    for (let number = 0; number < 20; number++) {
      const request = batchMessage({ stream: `stream-${number}`, isFinal: false })
      request.getProposedMessagesList()[0]?.setData(new Uint8Array(1_000_000))
      call.write(request)
    }
    expect(await failed).toMatchObject([{ code: grpc.status.RESOURCE_EXHAUSTED }])
    await served.client().appendToStream('stream', happened())
  })
})

describe('a read', () => {
  test('of a name that is no UTF-8 is refused', async () => {
    const served = await serveLog()
    const request = streamRequest('stream')
    const identifier = new shared.StreamIdentifier().setStreamName(Uint8Array.from([0xff]))
    request.getOptions()?.getStream()?.setStreamIdentifier(identifier)
    expect(await endOf(served.streams(), request)).toMatchObject({ code: grpc.status.INVALID_ARGUMENT })
  })

  const filters = [
    ['with a great many prefixes', { prefixes: Array.from({ length: 1001 }, (_, number) => `${number}`) }],
    ['with endless prefixes', { prefixes: ['x'.repeat(1025)] }],
    ['by an expression that is none', { regex: '(\r\nå' }],
    ['by an endless expression', { regex: 'x'.repeat(1001) }],
  ] as const
  test.each(filters)('filtered %s is refused', async (_, filter) => {
    const served = await serveLog()
    const request = logRequest((options) => options.setFilter(filterOptions('stream', filter)))
    expect(await endOf(served.streams(), request)).toMatchObject({ code: grpc.status.INVALID_ARGUMENT })
  })

  test('by an expression that no UTF-8 can hold is refused', async () => {
    const served = await serveLog()
    const half = Uint8Array.from([0x28, 0xed, 0xa0, 0x80])
    const request = logRequest((options) => options.setFilter(filterOptions('stream', { regex: '(abc' })))
    const bytes = Buffer.from(request.serializeBinary())
    bytes.set(half, bytes.indexOf('(abc'))
    expect(await endOf(served.streams(), { serializeBinary: () => bytes })).toMatchObject({
      code: grpc.status.INVALID_ARGUMENT,
    })
  })
})

test('a caller without a host of its own is told so by Gossip', async () => {
  const { server } = await serveLog()
  const options = { 'grpc.default_authority': 'localhost:99999' }
  const client = new GossipClient(`127.0.0.1:${server.port}`, grpc.credentials.createInsecure(), options)
  onTestFinished(() => client.close())
  const failure = await new Promise((resolve) => {
    client.read(new shared.Empty(), resolve)
  })
  expect(failure).toMatchObject({ code: grpc.status.INVALID_ARGUMENT })
})

test('a caller has so many regular expressions under way and no more, until one of them ends', async () => {
  const served = await serveLog()
  const client = served.streams()
  const subscription = new streams.ReadReq.Options.SubscriptionOptions()
  const following = (regex: string) =>
    logRequest((options) => options.setSubscription(subscription).setFilter(filterOptions('stream', { regex })))
  const subscribe = async (regex: string) => {
    const call = client.read(following(regex))
    onTestFinished(() => call.cancel())
    const { promise, resolve } = Promise.withResolvers<unknown>()
    call.on('error', resolve)
    call.on('data', () => resolve('open'))
    return { call, begun: await promise }
  }
  const all = await Promise.all(Array.from({ length: 100 }, async (_, number) => await subscribe(`^stream-${number}$`)))
  expect(new Set(all.map(({ begun }) => begun))).toEqual(new Set(['open']))
  expect((await subscribe('^stream$')).begun).toMatchObject({ code: grpc.status.RESOURCE_EXHAUSTED })
  // What every follower asks for is not counted.
  expect((await subscribe('^[^$]')).begun).toBe('open')
  all[0]?.call.cancel()
  await vi.waitUntil(async () => (await subscribe('^stream$')).begun === 'open', { timeout: 30_000 })
})

test('a caller has so many subscriptions and no more, until one of them ends', async () => {
  const served = await serveLog()
  const client = served.streams()
  const request = logRequest((options) => options.setSubscription(new streams.ReadReq.Options.SubscriptionOptions()))
  const subscribe = async () => {
    const call = client.read(request)
    onTestFinished(() => call.cancel())
    const { promise, resolve } = Promise.withResolvers<unknown>()
    call.on('error', resolve)
    call.on('data', () => resolve('open'))
    return { call, begun: await promise }
  }
  const all = await Promise.all(Array.from({ length: 500 }, subscribe))
  expect(new Set(all.map(({ begun }) => begun))).toEqual(new Set(['open']))
  expect(await subscribe()).toMatchObject({ begun: { code: grpc.status.RESOURCE_EXHAUSTED } })
  expect(await endOf(client, logRequest())).toMatchObject({ code: grpc.status.OK })
  all[0]?.call.cancel()
  await expect.poll(async () => (await subscribe()).begun).toBe('open')
})

describe('metadata', () => {
  test('of any depth and with any keys does no harm', async () => {
    const { client, log } = await serveLog()
    const one = client()
    await one.appendToStream('stream', happened())
    const deep = `{"own":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    const odd = '{"__proto__":{"$maxCount":1},"$acl":{"__proto__":{"$r":["nobody"]},"constructor":["x"]},"toString":1}'
    for (const data of [deep, odd]) {
      await one.appendToStream('$$stream', binaryEvent({ type: '$metadata', data: Buffer.from(data) }))
      await one.appendToStream('stream', happened())
      await one.deleteStream('stream')
      await one.appendToStream('stream', happened())
      expect(await gather(one.readStream('stream'))).toHaveLength(1)
    }
    expect(log.isClosed).toBe(false)
  })
})

describe("a product's stream", () => {
  test('is whole whatever was written about it before it was one', async () => {
    const { client, log } = await serveLogToUsers()
    const product = client(as('samstyre'))
    for (const [stream, metadata] of Object.entries({
      'project-counted': { $maxCount: 1 },
      'project-aged': { $maxAge: 1, $acl: { $r: 'kari', $w: 'kari', $d: '$all', $mw: '$all' } },
      'project-cut': { $tb: 2 },
      'project-deleted': { $tb: 2 ** 63 },
    })) {
      await log.append(stream, [{ id: randomUUID(), type: 'happened', data: '{}', metadata: '{}' }], 'no-stream')
      await setMetadata(log, stream, metadata)
      await product.appendToStream(stream, happened(), { expectedRevision: 0n })
      expect(await gather(product.readStream(stream))).toHaveLength(2)
      expect(log.lastRevision(`$$${stream}`)).toBe(0)
      for (const stranger of [client(as('kari')), client(as('admin'))]) {
        await expect(stranger.appendToStream(stream, happened())).rejects.toThrow(AccessDeniedError)
        await expect(stranger.deleteStream(stream)).rejects.toThrow(AccessDeniedError)
      }
      await expect(client(as('kari')).setStreamMetadata(stream, {})).rejects.toThrow(AccessDeniedError)
    }
  })

  test('takes nothing from others by way of a batch with allowed appends, nor under another name', async () => {
    const served = await serveLog({ users })
    await served.log.append('project-1', [{ id: randomUUID(), type: 't', data: '{}', metadata: '{}' }], 'no-stream')
    const { call, answers } = openBatch(served)
    const names = ['project-1', 'stream', '$$project-1', '$$$$project-1', '$project-1', 'project-\0', 'stream']
    for (const stream of names) call.write(batchMessage({ stream }))
    const kept: boolean[] = []
    for (const _ of names) kept.push((await answers()).hasSuccess())
    expect(kept.filter(Boolean)).toHaveLength(2)
    expect(served.log.lastRevision('stream')).toBe(1)
    expect(served.log.lastPosition()).toBe(3n)
  })
})

test('a call that names its stream twice is judged by the name it writes to', async () => {
  const served = await serveLog()
  const { call, answers } = openBatch(served)
  const correlation = randomUUID()
  call.write(batchMessage({ correlation, stream: 'stream', isFinal: false }))
  call.write(batchMessage({ correlation, stream: 'project-1' }))
  expect((await answers()).hasSuccess()).toBe(true)
  expect(served.log.lastRevision('project-1')).toBeUndefined()
  expect(served.log.lastRevision('stream')).toBe(1)
})
