import { once } from 'node:events'
import { EventStoreDBClient, jsonEvent, UnavailableError } from '@eventstore/db-client'
import { GossipClient } from '@eventstore/db-client/generated/gossip_grpc_pb.js'
import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb.js'
import { OperationsClient } from '@eventstore/db-client/generated/operations_grpc_pb.js'
import { ServerFeaturesClient } from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js'
import type { SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb.js'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import { StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb.js'
import grpc from '@grpc/grpc-js'
import { expect, onTestFinished, test } from 'vitest'
import { type ServeOptions, ServeSettingsError, serveEventStore } from '../src/index.ts'
import { batchMessage, openBatch } from './support/batch-call.ts'
import { selfSignedCertificate } from './support/certificate.ts'
import { heldLog } from './support/held-log.ts'
import { serveLog, temporaryLog, users } from './support/served-log.ts'

const happened = () => jsonEvent({ type: 'happened', data: {} })

function featuresOf(port: number, credentials: grpc.ChannelCredentials): Promise<SupportedMethods | undefined> {
  const client = new ServerFeaturesClient(`localhost:${port}`, credentials)
  onTestFinished(() => client.close())
  return new Promise((resolve, reject) => {
    client.getSupportedMethods(new shared.Empty(), (error, methods) => (error ? reject(error) : resolve(methods)))
  })
}

test('says which methods it serves', async () => {
  const { server } = await serveLog()
  const features = await featuresOf(server.port, grpc.credentials.createInsecure())
  expect(features?.getEventStoreServerVersion()).toBe('24.10.0')
  const methods = features?.getMethodsList().map((each) => `/${each.getServiceName()}/${each.getMethodName()}`)
  const ofStreams = Object.values(StreamsService).map(({ path }) => path.toLowerCase())
  expect(methods).toEqual(expect.arrayContaining(ofStreams))
})

test('is found by discovery at the address that was asked', async () => {
  const { server, log } = await serveLog()
  const client = EventStoreDBClient.connectionString`esdb+discover://127.0.0.1:${server.port}?tls=false`
  onTestFinished(() => client.dispose())
  await client.appendToStream('stream', happened())
  expect(log.lastRevision('stream')).toBe(0)
})

test.each([
  ['without TLS', {}, 80],
  ['with TLS', { tls: selfSignedCertificate(), users }, 443],
] as const)('is found at the usual port %s when the address names none', async (_, options, port) => {
  const { server } = await serveLog(options)
  const credentials =
    'tls' in options
      ? grpc.credentials.createSsl(Buffer.from(options.tls.certificate))
      : grpc.credentials.createInsecure()
  const gossip = new GossipClient(`localhost:${server.port}`, credentials, { 'grpc.default_authority': 'localhost' })
  onTestFinished(() => gossip.close())
  const cluster = await new Promise<ClusterInfo | undefined>((resolve, reject) => {
    gossip.read(new shared.Empty(), (error, found) => (error ? reject(error) : resolve(found)))
  })
  const endPoints = cluster?.getMembersList().map((member) => member.getHttpEndPoint()?.toObject())
  expect(endPoints).toEqual([{ address: 'localhost', port }])
})

test('tells strangers which methods it serves', async () => {
  const tls = selfSignedCertificate()
  const { server } = await serveLog({ tls, users })
  const features = await featuresOf(server.port, grpc.credentials.createSsl(Buffer.from(tls.certificate)))
  expect(features?.getMethodsList()).not.toEqual([])
})

test('says of everything else that it is not served, and what is', async () => {
  const { server } = await serveLog()
  const operations = new OperationsClient(`127.0.0.1:${server.port}`, grpc.credentials.createInsecure())
  onTestFinished(() => operations.close())
  const refused = await new Promise((resolve) => {
    operations.shutdown(new shared.Empty(), resolve)
  })
  expect(refused).toMatchObject({
    code: grpc.status.UNIMPLEMENTED,
    details: expect.stringMatching(/Operations\/Shutdown is not served: .*Streams \(Read, Append/v),
  })
})

test('ends open calls when it closes, and lets go of the port', async () => {
  const served = await serveLog()
  const { call, answers } = openBatch(served)
  call.write(batchMessage({ stream: 'stream' }))
  await answers()
  const ended = once(call, 'error')
  await served.server.close()
  expect(await ended).toMatchObject([{ code: grpc.status.UNAVAILABLE }])
  await expect(served.client().appendToStream('stream', happened())).rejects.toMatchObject({ code: 14 })
  const again = await serveEventStore({ log: served.log, port: served.server.port, isProductStream: () => false })
  await again.close()
})

test('answers what the log has in hand before it closes', async () => {
  const held = heldLog(temporaryLog())
  const served = await serveLog({ log: held.log })
  const append = served.client().appendToStream('stream', happened())
  await held.arrival()
  const closed = served.server.close()
  held.letThrough()
  expect(await append).toMatchObject({ success: true, nextExpectedRevision: 0n })
  await closed
})

test('a call under way when the server closes is refused, not forgotten', async () => {
  const served = await serveLog()
  const one = served.client()
  await one.appendToStream('stream', happened())
  const closing = served.server.close()
  await expect(one.appendToStream('stream', happened())).rejects.toThrow(UnavailableError)
  await closing
})

test('does not wait for ever for a call that never ends', async () => {
  const held = heldLog(temporaryLog())
  const served = await serveLog({ log: held.log })
  const append = served.client().appendToStream('stream', happened())
  const isRefused = expect(append).rejects.toMatchObject({ _raw: { code: expect.any(Number) } })
  await held.arrival()
  await served.server.close()
  await isRefused
  held.letThrough()
})

const unusable: readonly (readonly [string, () => Partial<ServeOptions>, string])[] = [
  ['beyond loopback without TLS', () => ({ host: '0.0.0.0' }), 'on loopback only'],
  ['with TLS and without users', () => ({ tls: selfSignedCertificate() }), 'there are no users'],
  ['with a certificate that is none', () => ({ tls: { certificate: 'none', key: 'none' }, users }), 'in PEM'],
  ['on no port', () => ({ port: 70_000 }), 'The port 70000'],
  ['with appends larger than a message', () => ({ maxAppendSize: 17 * 1024 * 1024 }), 'The largest append'],
]
test.each(unusable)('does not start %s', async (_, options, reason) => {
  const start = serveEventStore({ log: temporaryLog(), port: 0, isProductStream: () => false, ...options() })
  await expect(start).rejects.toThrow(ServeSettingsError)
  await expect(start).rejects.toThrow(reason)
})

test('does not start on a port that is taken', async () => {
  const { log, server } = await serveLog()
  const second = serveEventStore({ log, port: server.port, isProductStream: () => false })
  await expect(second).rejects.toThrow(ServeSettingsError)
  await expect(second).rejects.toThrow('Choose a port that is free')
})
