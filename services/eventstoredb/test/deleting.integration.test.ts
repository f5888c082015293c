import {
  type EventStoreDBClient,
  jsonEvent,
  StreamDeletedError,
  WrongExpectedVersionError,
} from '@eventstore/db-client'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import messages from '@eventstore/db-client/generated/streams_pb.js'
import { type ServiceError, status } from '@grpc/grpc-js'
import { expect, test } from 'vitest'
import { StreamBook } from '../src/streams/stream-book.ts'
import { as, type ServedLog, serveLog } from './support/served-log.ts'

const happened = () => jsonEvent({ type: 'happened', data: {} })
const deletedMark = '{"$tb":9223372036854775807}'

async function serveStream(events: number): Promise<ServedLog & { readonly one: EventStoreDBClient }> {
  const served = await serveLog()
  const one = served.client()
  for (let revision = 0; revision < events; revision += 1) await one.appendToStream('stream', happened())
  return { ...served, one }
}

test('a deleted stream is marked in its metadata, and keeps what else the metadata says', async () => {
  const { one, log } = await serveStream(2)
  const answer = await one.deleteStream('stream', { expectedRevision: 1n })
  expect(answer.position).toEqual({ commit: 3n, prepare: 3n })
  expect(log.streamEntries('$$stream', 'forwards', 0, 9)).toMatchObject([{ type: '$metadata', data: deletedMark }])
  await one.appendToStream('guarded', happened())
  await one.setStreamMetadata('guarded', { acl: { readRoles: ['readers'] }, maxCount: 7 })
  await one.deleteStream('guarded')
  expect(new StreamBook(log).of('guarded')).toMatchObject({
    state: 'soft-deleted',
    settings: { acl: { read: ['readers'] }, maxCount: 7 },
  })
})

test('a stream is not deleted where it stands at another revision', async () => {
  const { one, log } = await serveStream(2)
  const refused = one.deleteStream('stream', { expectedRevision: 0n })
  await expect(refused).rejects.toThrow(WrongExpectedVersionError)
  await expect(refused).rejects.toMatchObject({ streamName: 'stream', expectedVersion: 0n, actualVersion: 1n })
  await expect(one.deleteStream('stream', { expectedRevision: 'no_stream' })).rejects.toMatchObject({
    actualVersion: 1n,
  })
  await expect(one.deleteStream('absent', { expectedRevision: 3n })).rejects.toMatchObject({
    actualVersion: -1n,
  })
  expect(log.lastRevision('$$stream')).toBeUndefined()
})

test('a stream that never was cannot be deleted, and one that has metadata only can', async () => {
  const { one, log } = await serveStream(0)
  const refused = one.deleteStream('absent')
  await expect(refused).rejects.toThrow(WrongExpectedVersionError)
  await expect(refused).rejects.toMatchObject({ actualVersion: -1n })
  expect(log.lastPosition()).toBeUndefined()
  await one.setStreamMetadata('planned', { maxCount: 7 })
  await one.deleteStream('planned')
  expect(new StreamBook(log).of('planned')).toMatchObject({ state: 'soft-deleted', lastRevision: undefined })
  await one.appendToStream('planned', happened(), { expectedRevision: 'no_stream' })
  expect(new StreamBook(log).of('planned')).toMatchObject({ state: 'live', settings: { maxCount: 7 } })
})

test('deleting what is deleted changes nothing, and says where it was deleted', async () => {
  const { one, log } = await serveStream(1)
  const { position } = await one.deleteStream('stream')
  await one.appendToStream('other', happened())
  expect(await one.deleteStream('stream', { expectedRevision: 0n })).toEqual({ position })
  expect(position).toEqual({ commit: 2n, prepare: 2n })
  expect(log.lastRevision('$$stream')).toBe(0)
})

test('a stream that has metadata only exists for whoever appends to it or ends it', async () => {
  const { one, log, streams } = await serveStream(0)
  const expectedRevision = 'stream_exists'
  for (const name of ['planned', 'single', 'ended']) await one.setStreamMetadata(name, { maxCount: 7 })
  expect(await one.appendToStream('planned', happened(), { expectedRevision })).toMatchObject({ success: true })
  await one.appendToStream('single', happened(), { expectedRevision, credentials: as('anybody') })
  expect(['planned', 'single'].map((name) => log.lastRevision(name))).toEqual([0, 0])
  const ending = async (stream: string) => {
    const { promise, resolve } = Promise.withResolvers<ServiceError | null>()
    const identifier = new shared.StreamIdentifier().setStreamName(Buffer.from(stream))
    const options = new messages.TombstoneReq.Options().setStreamIdentifier(identifier)
    options.setStreamExists(new shared.Empty())
    streams().tombstone(new messages.TombstoneReq().setOptions(options), resolve)
    return await promise
  }
  expect(await ending('ended')).toBeNull()
  const absent = one.appendToStream('absent', happened(), { expectedRevision })
  await expect(absent).rejects.toThrow(WrongExpectedVersionError)
  expect(await ending('absent')).toMatchObject({ code: status.FAILED_PRECONDITION })
})

test('a deletion that is refused says so in the words of the protocol', async () => {
  const { streams } = await serveStream(0)
  const { promise, resolve } = Promise.withResolvers<ServiceError | null>()
  const identifier = new shared.StreamIdentifier().setStreamName(Buffer.from('absent'))
  const options = new messages.DeleteReq.Options().setStreamIdentifier(identifier).setRevision('3')
  streams().delete(new messages.DeleteReq().setOptions(options), resolve)
  const refused = await promise
  const said = 'Delete failed due to WrongExpectedVersion. Stream: absent, Expected version: 3, Actual version: -1'
  expect(refused).toMatchObject({ code: status.FAILED_PRECONDITION, details: said })
  expect(refused?.metadata.get('actual-version')).toEqual(['-1'])
})

test.each(['any', 'no_stream', 1n] as const)('an append that expects %s revives a deleted stream', async (expected) => {
  const { one, log } = await serveStream(2)
  await one.deleteStream('stream')
  const events = [happened(), happened()]
  const revived = await one.appendToStream('stream', events, { expectedRevision: expected })
  expect(revived).toEqual({ success: true, nextExpectedRevision: 3n, position: { commit: 6n, prepare: 6n } })
  expect(new StreamBook(log).of('stream')).toEqual({ state: 'live', lastRevision: 3, settings: { truncateBefore: 2n } })
  expect(await one.appendToStream('stream', events, { expectedRevision: expected })).toEqual(revived)
  await one.appendToStream('stream', happened(), { expectedRevision: 3n })
})

const refusals = [
  ['stream_exists', StreamDeletedError],
  [0n, WrongExpectedVersionError],
  [9n, WrongExpectedVersionError],
] as const
test.each(refusals)('an append that expects %s does not revive a deleted stream', async (expectedRevision, error) => {
  const { one, log } = await serveStream(2)
  await one.deleteStream('stream')
  await expect(one.appendToStream('stream', happened(), { expectedRevision })).rejects.toThrow(error)
  const alone = { expectedRevision, credentials: as('anybody') }
  await expect(one.appendToStream('stream', happened(), alone)).rejects.toThrow(error)
  expect(new StreamBook(log).of('stream')).toMatchObject({ state: 'soft-deleted', lastRevision: 1 })
})

test('a deleted stream stays deleted when the append that would revive it is refused', async () => {
  const { one, log } = await serveStream(0)
  const used = happened()
  await one.appendToStream('other', used)
  await one.appendToStream('stream', happened())
  await one.deleteStream('stream')
  await expect(one.appendToStream('stream', used)).rejects.toThrow('stands already')
  expect(new StreamBook(log).of('stream')).toMatchObject({ state: 'soft-deleted', lastRevision: 0 })
})

test('metadata brings a deleted stream back without its events', async () => {
  const { one, log } = await serveStream(2)
  await one.deleteStream('stream')
  const answer = await one.setStreamMetadata('stream', { maxCount: 5, own: 'kept' }, { expectedRevision: 0n })
  expect(answer).toMatchObject({ nextExpectedRevision: 1n, position: { commit: 4n } })
  expect(new StreamBook(log).of('stream')).toMatchObject({
    state: 'live',
    settings: { maxCount: 5, truncateBefore: 2n },
  })
  expect(log.streamEntries('$$stream', 'backwards', 9, 1)[0]?.data).toBe('{"$tb":2,"$maxCount":5,"own":"kept"}')
})

test('what is sent at once to one stream happens in its order', async () => {
  const { one, log } = await serveStream(1)
  const done = await Promise.all([
    one.appendToStream('stream', happened()),
    one.setStreamMetadata('stream', { maxCount: 3 }),
    one.appendToStream('stream', happened(), { expectedRevision: 1n }),
    one.setStreamMetadata('stream', { truncateBefore: 2 }),
    one.appendToStream('stream', happened(), { expectedRevision: 2n }),
  ])
  expect(done.map((answer) => answer.position?.commit)).toEqual([2n, 3n, 4n, 5n, 6n])
  expect(log.lastRevision('stream')).toBe(3)
})

test('a tombstone ends a stream for good', async () => {
  const { one, log } = await serveStream(1)
  await expect(one.tombstoneStream('stream', { expectedRevision: 4n })).rejects.toThrow(WrongExpectedVersionError)
  await expect(one.tombstoneStream('stream', { expectedRevision: 'no_stream' })).rejects.toThrow(
    WrongExpectedVersionError,
  )
  expect(await one.tombstoneStream('stream', { expectedRevision: 0n })).toEqual({
    position: { commit: 2n, prepare: 2n },
  })
  expect(log.streamEntries('stream', 'backwards', 9, 1)).toMatchObject([{ type: '$streamDeleted', revision: 1 }])
  const refusals = [
    () => one.appendToStream('stream', happened()),
    () => one.appendToStream('stream', happened(), { credentials: as('anybody') }),
    () => one.setStreamMetadata('stream', { maxCount: 1 }),
    () => one.tombstoneStream('stream'),
    () => one.deleteStream('stream'),
  ]
  for (const refused of refusals) await expect(refused()).rejects.toThrow(StreamDeletedError)
  await expect(one.appendToStream('stream', happened())).rejects.toMatchObject({ streamName: 'stream' })
  expect(new StreamBook(log).of('stream').state).toBe('tombstoned')
})

test('a tombstone is known to a server that is started later', async () => {
  const { one, log, server } = await serveStream(1)
  await one.tombstoneStream('stream')
  await server.close()
  const { client } = await serveLog({ log })
  await expect(client().appendToStream('stream', happened())).rejects.toThrow(StreamDeletedError)
})
