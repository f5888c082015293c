import { setTimeout as sleep } from 'node:timers/promises'
import type streams from '@eventstore/db-client/generated/streams_pb.js'
import { Metadata, status } from '@grpc/grpc-js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { collect, ids, newEvent, newEvents } from '../src/contract/bench.ts'
import { type EventStoreDBOptions, openEventStoreDB } from '../src/eventstoredb/index.ts'
import type { EventStore, NewEvent, RecordedEvent } from '../src/index.ts'
import { eventResponse } from './support/eventstoredb-messages.ts'
import { type ScriptedServer, scriptedServer } from './support/eventstoredb-server.ts'

const gone = { code: status.UNAVAILABLE, details: 'the test breaks the read' }

function open(server: ScriptedServer, options: Partial<EventStoreDBOptions> = {}): EventStore {
  const store = openEventStoreDB({ connectionString: server.connectionString, ...options })
  onTestFinished(() => store.close())
  return store
}

async function filled(count: number): Promise<{ server: ScriptedServer; events: readonly NewEvent[] }> {
  const server = await scriptedServer()
  const events = newEvents(count)
  await server.store.append('stream', events, 'no-stream')
  return { server, events }
}

/** Lets so many messages of a call through, then does something else. */
async function* upTo(
  count: number,
  usual: AsyncIterable<streams.ReadResp>,
  then: () => Promise<void>,
): AsyncGenerator<streams.ReadResp, undefined> {
  let left = count
  for await (const response of usual) {
    if (left === 0) break
    left -= 1
    yield response
  }
  await then()
}

const forEver = async () => await Promise.withResolvers<void>().promise
const broken = () => Promise.reject(gone)

describe('a read that is interrupted', () => {
  it.each([
    ['breaks', broken],
    ['freezes', forEver],
  ])('because the server %s goes on from the last event, whichever way it reads', async (_, fault) => {
    const throughFaults = async (read: (store: EventStore) => AsyncIterable<RecordedEvent>) => {
      const { server, events } = await filled(100)
      const store = open(server, { attemptTimeout: 1500 })
      await collect(store.readStream('stream', { limit: 1 }))
      server.onRead = (_, usual) => (server.reads.length > 3 ? usual : upTo(30, usual, fault))
      const given = ids(await collect(read(store)))
      expect(server.reads.length).toBeGreaterThan(3)
      return { given, kept: ids(events) }
    }
    const [forwards, backwards, all, allBackwards] = await Promise.all([
      throughFaults((store) => store.readStream('stream')),
      throughFaults((store) => store.readStream('stream', { direction: 'backwards', limit: 90 })),
      throughFaults((store) => store.readAll({ limit: 90 })),
      throughFaults((store) => store.readAll({ direction: 'backwards', from: 100n })),
    ])
    expect(forwards.given).toEqual(forwards.kept)
    expect(backwards.given).toEqual(backwards.kept.toReversed().slice(0, 90))
    expect(all.given).toEqual(all.kept.slice(0, 90))
    expect(allBackwards.given).toEqual(allBackwards.kept.toReversed().slice(1))
  })

  it('at the very first event of the stream, backwards, is at its end', async () => {
    const { server, events } = await filled(3)
    server.onRead = (_, usual) => upTo(3, usual, broken)
    const read = open(server).readStream('stream', { direction: 'backwards' })
    expect(ids(await collect(read))).toEqual(ids(events).toReversed())
    expect(server.reads.length).toBe(1)
  })

  it('for longer than patience lasts is unavailable', async () => {
    const { server } = await filled(3)
    server.onRead = (_, usual) => upTo(0, usual, broken)
    const read = collect(open(server, { patience: 100 }).readAll())
    await expect(read).rejects.toMatchObject({ name: 'EventStoreError', code: 'unavailable' })
  })

  it('by a server that comes back is whole', async () => {
    const { server, events } = await filled(2000)
    const seen: string[] = []
    for await (const { id } of open(server).readStream('stream')) {
      seen.push(id)
      if (seen.length !== 500) continue
      server.stop()
      await server.start()
    }
    expect(seen).toEqual(ids(events))
  })
})

describe('an event that is no text', () => {
  it('is left out, and the limit counts what is given', async () => {
    const { server, events } = await filled(20)
    server.onRead = async function* (_, usual) {
      for await (const response of usual) yield mangled(response)
    }
    const texts = ids(events).filter((_, revision) => revision % 2 === 1)
    const store = open(server)
    expect(ids(await collect(store.readStream('stream', { limit: 7 })))).toEqual(texts.slice(0, 7))
    expect(ids(await collect(store.readAll({ limit: 7 })))).toEqual(texts.slice(0, 7))
    expect(ids(await collect(store.readAll({ limit: 3, direction: 'backwards' })))).toEqual(
      texts.toReversed().slice(0, 3),
    )
    expect(ids(await collect(store.readAll()))).toEqual(texts)
  })

  /** Every second event holds bytes that are no UTF-8. */
  function mangled(response: streams.ReadResp): streams.ReadResp {
    const recorded = response.getEvent()?.getEvent()
    if (recorded !== undefined && Number(recorded.getStreamRevision()) % 2 === 0) recorded.setData(Buffer.from([0xc3]))
    return response
  }
})

describe('what the server says of a read', () => {
  it.each([
    ['access denied', failed(status.PERMISSION_DENIED, 'access-denied'), 'forbidden'],
    ['unauthenticated', failed(status.UNAUTHENTICATED), 'forbidden'],
    ['stream deleted', failed(status.FAILED_PRECONDITION, 'stream-deleted'), 'stream-deleted'],
    ['not implemented', failed(status.UNIMPLEMENTED), 'unavailable'],
  ])('%s is final and has its own code', async (_, error, code) => {
    const { server } = await filled(3)
    server.onRead = (_, usual) => upTo(0, usual, () => Promise.reject(error))
    const store = open(server)
    await expect(collect(store.readStream('stream'))).rejects.toMatchObject({ name: 'EventStoreError', code })
    await expect(collect(store.subscribe())).rejects.toMatchObject({ name: 'EventStoreError', code })
    expect(server.reads.length).toBe(2)
  })

  it('that it is malformed is not believed: a server that was stopped for a while says so too', async () => {
    const { server, events } = await filled(3)
    const said = failed(status.INVALID_ARGUMENT)
    server.onRead = (_, usual) => (server.reads.length === 1 ? upTo(0, usual, () => Promise.reject(said)) : usual)
    expect(ids(await collect(open(server).readAll()))).toEqual(ids(events))
  })

  it('that cannot be understood is asked again', async () => {
    const { server, events } = await filled(3)
    server.onRead = async function* (_, usual) {
      for await (const response of usual) {
        if (server.reads.length === 1) response.getEvent()?.getEvent()?.setStreamRevision('7').setCommitPosition('x')
        yield response
      }
    }
    expect(ids(await collect(open(server).readStream('stream')))).toEqual(ids(events))
  })
})

describe('a reader', () => {
  it('that is slow lets the server wait, and ends the call when it leaves', async () => {
    const { server } = await filled(1)
    const left = Promise.withResolvers<void>()
    const [event] = await collect(server.store.readAll())
    const all = 5000
    let sent = 0
    server.onRead = async function* () {
      try {
        for (; event !== undefined && sent < all; sent += 1) {
          yield eventResponse({ ...event, revision: sent, data: 'x'.repeat(10_000) })
          if (sent % 100 === 0) await sleep(0)
        }
      } finally {
        left.resolve()
      }
    }
    for await (const _ of open(server).readStream('stream')) {
      // Long enough to send everything, if nothing held the server back.
      await Promise.race([left.promise, sleep(1000)])
      break
    }
    await left.promise
    expect(sent).toBeLessThan(all / 2)
  })

  it('of a stream of the store itself, or of no stream, is given nothing', async () => {
    const { server } = await filled(1)
    const store = open(server)
    for (const name of ['', '$streams', '\ud800']) expect(await collect(store.readStream(name))).toEqual([])
    expect(server.reads.length).toBe(0)
  })

  it('is told that the store was closed, also while it waits', async () => {
    const { server } = await filled(1)
    const arrived = Promise.withResolvers<void>()
    server.onRead = (_, usual) => {
      arrived.resolve()
      return upTo(0, usual, forEver)
    }
    const store = open(server)
    const read = expect(collect(store.readAll())).rejects.toMatchObject({ code: 'closed' })
    await arrived.promise
    await store.close()
    await read
  })
})

describe('a text that begins with a byte order mark', () => {
  it('keeps it', async () => {
    const server = await scriptedServer()
    const data = '\ufeff{"bom":true}'
    await server.store.append('stream', [{ ...newEvent(), data }], 'no-stream')
    expect(await collect(open(server).readStream('stream'))).toMatchObject([{ data }])
  })
})

function failed(code: status, exception?: string): { code: status; details: string; metadata: Metadata } {
  const metadata = new Metadata()
  if (exception !== undefined) metadata.set('exception', exception)
  return { code, details: 'a test says so', metadata }
}
