import { randomUUID } from 'node:crypto'
import {
  type AppendExpectedRevision,
  type AppendToStreamOptions,
  binaryEvent,
  type EventStoreDBClient,
  jsonEvent,
  MaxAppendSizeExceededError,
  WrongExpectedVersionError,
} from '@eventstore/db-client'
import { entryForm } from '@samstyre/event-store/sqlite'
import { describe, expect, test } from 'vitest'
import { as, serveLog } from './support/served-log.ts'

// The client sends an append with credentials in a call of its own, and all others through one batch call.
const paths: readonly (readonly [string, AppendToStreamOptions])[] = [
  ['in a batch', {}],
  ['one by one', { credentials: as('anybody') }],
]

describe.each(paths)('appending %s', (_, how) => {
  const happened = (id: string = randomUUID()) =>
    jsonEvent({ id, type: 'happened', data: { at: 'Ås' }, metadata: { by: 'Bø' } })
  const append = (
    client: EventStoreDBClient,
    expectedRevision: AppendExpectedRevision,
    ...events: ReturnType<typeof happened>[]
  ) => client.appendToStream('stream', events, { ...how, expectedRevision })

  test('keeps text as text, and says where the last event stands', async () => {
    const { client, log } = await serveLog()
    const event = happened('6F9619FF-8B86-D011-B42D-00C04FC964FF')
    const answer = await append(client(), 'no_stream', happened(), event)
    expect(answer).toEqual({ success: true, nextExpectedRevision: 1n, position: { commit: 2n, prepare: 2n } })
    expect(log.streamEntries('stream', 'backwards', 1, 1)).toMatchObject([
      { id: event.id.toLowerCase(), type: 'happened', data: '{"at":"Ås"}', metadata: '{"by":"Bø"}', form: 0 },
    ])
  })

  test('keeps any bytes', async () => {
    const { client, log } = await serveLog()
    const bytes = Uint8Array.from([0xff, 0, 0xfe])
    const text = Buffer.from('\uFEFFplain')
    const events = [
      binaryEvent({ type: 'bytes', data: bytes, metadata: bytes }),
      binaryEvent({ type: 'text', data: Uint8Array.from(text) }),
    ]
    await client().appendToStream('stream', events, how)
    const { octets, dataInBase64, metadataInBase64 } = entryForm
    expect(log.streamEntries('stream', 'forwards', 0, 2)).toMatchObject([
      { data: '/wD+', metadata: '/wD+', form: octets + dataInBase64 + metadataInBase64 },
      { data: '\uFEFFplain', metadata: '', form: octets },
    ])
  })

  test('answers a conflict with the expected and the current revision', async () => {
    const { client } = await serveLog()
    const one = client()
    await expect(append(one, 'stream_exists', happened())).rejects.toMatchObject({
      expectedVersion: 'stream_exists',
      actualVersion: 'no_stream',
    })
    await expect(append(one, 0n, happened())).rejects.toMatchObject({ expectedVersion: 0n, actualVersion: 'no_stream' })
    await append(one, 'any', happened(), happened())
    await append(one, 'stream_exists', happened())
    await append(one, 2n, happened())
    const conflict = append(one, 1n, happened())
    await expect(conflict).rejects.toThrow(WrongExpectedVersionError)
    await expect(conflict).rejects.toMatchObject({ streamName: 'stream', expectedVersion: 1n, actualVersion: 3n })
    await expect(append(one, 'no_stream', happened())).rejects.toMatchObject({
      expectedVersion: 'no_stream',
      actualVersion: 3n,
    })
  })

  test('takes -1 without its sign for no stream', async () => {
    const { client } = await serveLog()
    const one = client()
    const minusOne = 2n ** 64n - 1n
    expect(await append(one, minusOne, happened())).toMatchObject({ nextExpectedRevision: 0n })
    await expect(append(one, minusOne, happened())).rejects.toMatchObject({ actualVersion: 0n })
  })

  test('gives the first answer to the same append again', async () => {
    const { client, log } = await serveLog()
    const one = client()
    const events = [happened(), happened()]
    const first = await append(one, 'no_stream', ...events)
    await append(one, 1n, happened())
    expect(await append(one, 'no_stream', ...events)).toEqual(first)
    expect(await append(one, 'any', ...events)).toEqual(first)
    expect(log.lastRevision('stream')).toBe(2)
  })

  test('refuses an id that stands elsewhere in the log', async () => {
    const { client, log } = await serveLog()
    const one = client()
    const event = happened()
    await one.appendToStream('other', event, how)
    await expect(append(one, 'any', event)).rejects.toThrow('stands already in other at revision 0')
    await expect(append(one, 'any', event, event)).rejects.toThrow('comes twice')
    expect(log.lastRevision('stream')).toBeUndefined()
  })

  test('refuses what is no UUID, and an event of the server', async () => {
    const { client } = await serveLog()
    await expect(append(client(), 'any', happened('1'))).rejects.toThrow('no UUID')
    const tombstone = jsonEvent({ type: '$streamDeleted', data: {} })
    await expect(client().appendToStream('stream', tombstone, how)).rejects.toThrow('Only the server')
  })

  test('refuses an append that is too large as a whole', async () => {
    // Data, type, and 64 bytes for each event.
    const maxAppendSize = 2 * (50 + 4 + 64)
    const { client, log } = await serveLog({ maxAppendSize })
    const half = binaryEvent({ type: 'half', data: new Uint8Array(50) })
    const rest = () => binaryEvent({ type: 'rest', data: new Uint8Array(50) })
    const tooLarge = binaryEvent({ type: 'too-large', data: new Uint8Array(1) })
    const one = client()
    const refused = one.appendToStream('stream', [half, rest(), tooLarge], how)
    await expect(refused).rejects.toThrow(MaxAppendSizeExceededError)
    await expect(refused).rejects.toMatchObject({ maxAppendSize })
    await one.appendToStream('stream', [half, rest()], how)
    expect(log.lastRevision('stream')).toBe(1)
  })

  test('answers an append without events', async () => {
    const { client, log } = await serveLog()
    const one = client()
    await expect(append(one, 'stream_exists')).rejects.toThrow(WrongExpectedVersionError)
    await append(one, 'no_stream', happened())
    expect(await append(one, 0n)).toMatchObject({ success: true, nextExpectedRevision: 0n })
    expect(log.lastRevision('stream')).toBe(0)
  })

  test('keeps every one of many appends at once, each at its place', async () => {
    const { client, log } = await serveLog()
    const one = client()
    const appends = Array.from({ length: 200 }, () => append(one, 'any', happened()))
    const revisions = (await Promise.all(appends)).map((answer) => Number(answer.nextExpectedRevision))
    expect(revisions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_each, index) => index))
    expect(log.lastRevision('stream')).toBe(199)
  })
})
