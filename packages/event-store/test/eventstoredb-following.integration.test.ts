import type streams from '@eventstore/db-client/generated/streams_pb.js'
import responses from '@eventstore/db-client/generated/streams_pb.js'
import { status } from '@grpc/grpc-js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { collect, collectUntil, ids, idsIn, isCaughtUp, newEvents, within } from '../src/contract/bench.ts'
import { openEventStoreDB } from '../src/eventstoredb/index.ts'
import type { EventStore, SubscriptionMessage } from '../src/index.ts'
import { checkpointResponse } from './support/eventstoredb-messages.ts'
import { type ScriptedServer, scriptedServer, type WrongCheckpoint } from './support/eventstoredb-server.ts'

const gone = { code: status.UNAVAILABLE, details: 'the test breaks the subscription' }
const patience = 30_000
const wrongCheckpoints: readonly WrongCheckpoint[] = ['before the beginning', 'at the next event']

function open(server: ScriptedServer, attemptTimeout = 5000): EventStore {
  const store = openEventStoreDB({ connectionString: server.connectionString, attemptTimeout })
  onTestFinished(() => store.close())
  return store
}

/** Follows the whole log, and keeps what it is told. */
function follow(server: ScriptedServer) {
  const messages = open(server).subscribe()[Symbol.asyncIterator]()
  const seen: SubscriptionMessage[] = []
  const readTo = async (kind: SubscriptionMessage['kind']) => {
    for (;;) {
      const { value } = await within(patience, messages.next())
      if (value === undefined) throw new Error('the subscription ended')
      seen.push(value)
      if (value.kind === kind) return
    }
  }
  return { seen, readTo, leave: async () => void (await messages.return?.()) }
}

async function* broken(
  usual: AsyncIterable<streams.ReadResp>,
  isLast: (response: streams.ReadResp) => boolean,
): AsyncGenerator<streams.ReadResp, undefined> {
  for await (const response of usual) {
    yield response
    if (isLast(response)) throw gone
  }
}

function kinds(messages: readonly SubscriptionMessage[]): readonly string[] {
  return messages.map(({ kind }) => kind)
}

describe('a subscription whose connection is lost', () => {
  it('says so once, goes on behind the last event, and skips and repeats nothing', async () => {
    const server = await scriptedServer()
    const events = newEvents(60)
    await server.store.append('stream', events, 'no-stream')
    let calls = 0
    server.onRead = (_, usual) => {
      calls += 1
      const revision = calls * 20 - 1
      return calls > 2 ? usual : broken(usual, (response) => revisionOf(response) === revision)
    }
    const messages = await within(patience, collectUntil(open(server).subscribe(), isCaughtUp))
    expect(idsIn('stream', messages)).toEqual(ids(events))
    expect(kinds(messages).filter((kind) => kind !== 'event')).toEqual(['interrupted', 'interrupted', 'caught-up'])
    expect(messages.at(-1)).toEqual({ kind: 'caught-up', position: 60n })
    const [first] = messages.filter((message) => message.kind === 'interrupted')
    expect(first?.cause).toMatchObject({ name: 'EventStoreError', code: 'unavailable' })
  })

  it('says so once however long the server is away, and catches up when it is back', async () => {
    const server = await scriptedServer()
    const before = newEvents(3)
    await server.store.append('stream', before, 'no-stream')
    const { seen, readTo, leave } = follow(server)
    await readTo('caught-up')
    server.stop()
    await readTo('interrupted')
    const after = newEvents(3)
    await server.store.append('stream', after, 2)
    const more = readTo('caught-up')
    await server.start()
    await more
    await leave()
    expect(idsIn('stream', seen)).toEqual(ids([...before, ...after]))
    expect(kinds(seen).filter((kind) => kind === 'interrupted').length).toBe(1)
  })

  it('says so once although many attempts fail', async () => {
    const server = await scriptedServer()
    await server.store.append('stream', newEvents(2), 'no-stream')
    server.onRead = (_, usual) => {
      if (server.reads.length === 1) return broken(usual, (response) => revisionOf(response) === 0)
      return server.reads.length < 6 ? never(Promise.reject(gone)) : usual
    }
    const messages = await within(patience, collectUntil(open(server).subscribe(), isCaughtUp))
    expect(kinds(messages)).toEqual(['event', 'interrupted', 'event', 'caught-up'])
  })

  it.each(wrongCheckpoints)('misses and repeats nothing after a checkpoint %s', async (wrongCheckpoint) => {
    const server = await scriptedServer()
    server.wrongCheckpoint = wrongCheckpoint
    const events = newEvents(4)
    const follower = follow(server)
    for (const [place, event] of events.entries()) {
      await follower.readTo('caught-up')
      server.stop()
      await follower.readTo('interrupted')
      await server.store.append('stream', [event], place === 0 ? 'no-stream' : place - 1)
      await server.start()
    }
    await follower.readTo('caught-up')
    await follower.leave()
    expect(idsIn('stream', follower.seen)).toEqual(ids(events))
  })

  it('gives a first event that comes after a checkpoint at the place of the event', async () => {
    const server = await scriptedServer()
    server.wrongCheckpoint = 'at the next event'
    const follower = follow(server)
    await follower.readTo('caught-up')
    const events = newEvents(2)
    for (const [place, event] of events.entries()) {
      await server.store.append('stream', [event], place === 0 ? 'no-stream' : 0)
      await follower.readTo('event')
    }
    await follower.leave()
    expect(idsIn('stream', follower.seen)).toEqual(ids(events))
  })

  it('resumes at the commit and the prepare position of a checkpoint, as they were sent', async () => {
    const server = await scriptedServer()
    await server.store.append('stream', newEvents(4), 'no-stream')
    server.onRead = async function* (_, usual) {
      if (server.reads.length === 1) {
        yield checkpointResponse(4n, 1n)
        throw gone
      }
      yield* usual
    }
    const messages = await within(patience, collectUntil(open(server).subscribe(), isCaughtUp))
    expect(kinds(messages)).toEqual(['interrupted', 'event', 'caught-up'])
    const resumed = server.reads[1]?.getOptions()?.getAll()?.getPosition()
    expect([resumed?.getCommitPosition(), resumed?.getPreparePosition()]).toEqual(['4', '1'])
  })

  it('does not believe a checkpoint that an event behind it proves wrong', async () => {
    const server = await scriptedServer()
    await server.store.append('stream', newEvents(3), 'no-stream')
    server.onRead = async function* (_, usual) {
      if (server.reads.length > 1) {
        yield* usual
        return
      }
      yield checkpointResponse(900n, 900n)
      yield* broken(usual, (response) => revisionOf(response) === 1)
    }
    const messages = await within(patience, collectUntil(open(server).subscribe(), isCaughtUp))
    expect(kinds(messages)).toEqual(['event', 'event', 'interrupted', 'event', 'caught-up'])
  })

  it('goes on from a checkpoint behind the last event', async () => {
    const server = await scriptedServer()
    await server.store.append('stream', newEvents(5), 'no-stream')
    server.onRead = async function* (_, usual) {
      if (server.reads.length > 1) {
        yield* usual
        return
      }
      yield new responses.ReadResp().setConfirmation(new responses.ReadResp.SubscriptionConfirmation())
      yield checkpointResponse(3n, 3n)
      throw gone
    }
    const messages = await within(patience, collectUntil(open(server).subscribe(), isCaughtUp))
    expect(kinds(messages)).toEqual(['interrupted', 'event', 'event', 'caught-up'])
    expect(server.reads[1]?.getOptions()?.getAll()?.getPosition()?.getCommitPosition()).toBe('3')
  })

  it('drops what a server repeats', async () => {
    const server = await scriptedServer()
    const events = newEvents(5)
    await server.store.append('stream', events, 'no-stream')
    server.onRead = async function* (_, usual) {
      for await (const response of usual) {
        yield response
        yield response
      }
    }
    const messages = await within(patience, collectUntil(open(server).subscribe({ after: 2n }), isCaughtUp))
    expect(idsIn('stream', messages)).toEqual(ids(events).slice(2))
  })

  it('tries again when the server does not confirm it', async () => {
    const server = await scriptedServer()
    await server.store.append('stream', newEvents(1), 'no-stream')
    server.onRead = (_, usual) => (server.reads.length === 1 ? never() : usual)
    const messages = await within(patience, collectUntil(open(server, 1500).subscribe(), isCaughtUp))
    expect(kinds(messages)).toEqual(['interrupted', 'event', 'caught-up'])
  })
})

describe('a subscription while the server is away', () => {
  it('ends when its reader leaves, its signal aborts or the store closes', async () => {
    const server = await scriptedServer()
    server.stop()
    const store = open(server)
    const left = store.subscribe()[Symbol.asyncIterator]()
    expect((await within(patience, left.next())).value).toMatchObject({ kind: 'interrupted' })
    const pending = left.next()
    await within(patience, Promise.resolve(left.return?.()))
    expect((await pending).done).toBe(true)
    const stop = new AbortController()
    const aborted = collect(store.subscribe({ signal: stop.signal }))
    const closed = collect(store.subscribe())
    stop.abort()
    expect(await within(patience, aborted)).toEqual([])
    await store.close()
    await within(patience, closed)
  })
})

function revisionOf(response: streams.ReadResp): number {
  return Number(response.getEvent()?.getEvent()?.getStreamRevision() ?? -1)
}

// biome-ignore lint/correctness/useYield: a server that is frozen yields nothing
async function* never(end = Promise.withResolvers<void>().promise): AsyncGenerator<streams.ReadResp, undefined> {
  await end
}
