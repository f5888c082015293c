import type streams from '@eventstore/db-client/generated/streams_pb.js'
import { status } from '@grpc/grpc-js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ids, newEvents } from '../src/contract/bench.ts'
import { openEventStoreDB } from '../src/eventstoredb/index.ts'
import { createMemoryStore } from '../src/memory/index.ts'
import { accountRuntime, envelope, impatient, pausingClock } from './support/account.ts'
import { answers } from './support/eventstoredb-messages.ts'
import { type ScriptedServer, scriptedServer } from './support/eventstoredb-server.ts'

const stream = 'account-1'
const deposit = { kind: 'deposit', amount: 1 } as const
const gone = { code: status.UNAVAILABLE, details: 'the leader is frozen' }

/** Gives of streams only what comes before a revision, as long as that is so. */
function lagBehind(server: ScriptedServer, revision: number, isSo: () => boolean): void {
  server.onRead = (request, usual) =>
    request.getOptions()?.hasStream() === true && isSo() ? before(usual, revision) : usual
}

async function* before(usual: AsyncIterable<streams.ReadResp>, revision: number): AsyncGenerator<streams.ReadResp> {
  for await (const response of usual) {
    if (Number(response.getEvent()?.getEvent()?.getStreamRevision()) < revision) yield response
  }
}

/** A runtime that knows the first event of a stream, which has a second one that nobody can read for so many milliseconds. */
async function leaderAheadFor(milliseconds: number) {
  const server = await scriptedServer()
  const store = openEventStoreDB({ connectionString: server.connectionString })
  onTestFinished(() => store.close())
  const clock = pausingClock()
  const pauses: number[] = []
  const pause = async (attempt: number) => {
    pauses.push(attempt)
    await clock.pause(attempt)
  }
  const runtime = accountRuntime(store, { retries: { ...impatient, ...clock, pause } })
  const other = accountRuntime(server.store, { prefix: 'other' })
  await other.execute(stream, deposit, envelope('first'))
  await runtime.load(stream)
  await other.execute(stream, { kind: 'deposit', amount: 1000 }, envelope('second'))
  const end = clock.now() + milliseconds
  lagBehind(server, 1, () => clock.now() < end)
  return { server, runtime, other, clock, pauses }
}

describe('a leader that refuses commands because of an event which no read gives yet', () => {
  it('for a second: the command waits, is decided on that event, and is kept once', async () => {
    const { runtime, other, pauses } = await leaderAheadFor(1000)
    const commands = [deposit, { kind: 'withdraw', amount: 500 }, { kind: 'count' }] as const
    const sent = commands.map((command, place) => runtime.execute(stream, command, envelope(`c${place}`)))
    expect(await Promise.all(sent)).toMatchObject([2, 3, 4].map((revision) => ({ kind: 'accepted', revision })))
    expect((await other.catchUp(stream)).state.trail).toBe('+1@00+1000@00+1@00-500@00=502')
    expect(pauses).toEqual([2, 3])
  })

  it('for a second: what is read meanwhile is given at once', async () => {
    const { server, runtime } = await leaderAheadFor(1000)
    const loaded = Promise.withResolvers<unknown>()
    server.onAppend = async (_, usual) => {
      const reaction = await usual()
      loaded.resolve(runtime.load(stream))
      return reaction
    }
    const kept = runtime.execute(stream, deposit, envelope('c1'))
    expect(await loaded.promise).toMatchObject({ revision: 0, state: { balance: 1 } })
    expect(await kept).toMatchObject({ revision: 2 })
  })

  it('for a minute: whoever sends is told that it is not available just now, and the same command is kept once at last', async () => {
    const { server, runtime, other, clock } = await leaderAheadFor(60_000)
    for (const began = clock.now(); clock.now() < began + 50_000; ) {
      const sent = runtime.execute(stream, deposit, envelope('c1'))
      const message = expect.not.stringContaining('backup')
      await expect(sent).rejects.toMatchObject({ code: 'unavailable', message })
    }
    // Six times 10 seconds with growing pauses, and not as fast as the server answers.
    expect(server.appends.length).toBeLessThan(150)
    expect(await runtime.execute(stream, deposit, envelope('c1'))).toMatchObject({ revision: 2, repeated: false })
    expect((await other.catchUp(stream)).state.trail).toBe('+1@00+1000@00+1@00')
  })

  it('until another leader takes that event back: the command is kept in its place', async () => {
    const { server, runtime } = await leaderAheadFor(Number.POSITIVE_INFINITY)
    let refused = 0
    const without = createMemoryStore()
    for await (const { id, type, data, metadata } of server.store.readStream(stream, { limit: 1 })) {
      await without.append(stream, [{ id, type, data, metadata }], 'no-stream')
    }
    server.onAppend = async (append, usual) => {
      refused += 1
      if (refused < 4) return await usual()
      return answers.of(append.id, await without.append(append.stream, append.events, append.expected))
    }
    expect(await runtime.execute(stream, deposit, envelope('c1'))).toMatchObject({ kind: 'accepted', revision: 1 })
  })
})

describe('an append that may have been kept, and is refused with a revision which no read gives yet', () => {
  it('is sent again with the same ids until it is seen to be there', async () => {
    const server = await scriptedServer()
    const events = newEvents(2)
    let reads = 0
    lagBehind(server, 0, () => {
      reads += 1
      return reads < 3
    })
    server.onAppend = async ({ id }, usual) => {
      if (server.appends.length > 1) return answers.conflict(id, 1)
      await usual()
      return gone
    }
    const store = openEventStoreDB({ connectionString: server.connectionString })
    onTestFinished(() => store.close())
    expect(await store.append('stream', events, 'no-stream')).toMatchObject({ outcome: 'appended', revision: 1 })
    expect(new Set(server.appends.map((append) => ids(append.events).join()))).toEqual(new Set([ids(events).join()]))
    expect(server.appends.length).toBeGreaterThan(2)
  })

  it.each([
    { named: 1, expected: 'no-stream', said: 'revision 1 of stream cannot be read yet' },
    { named: 'no-stream', expected: 4, said: 'knows stream up to no-stream only' },
  ] as const)('is called unknown if it stays so ($named for $expected)', async ({ named, expected, said }) => {
    const server = await scriptedServer()
    server.onAppend = ({ id }) => Promise.resolve(server.appends.length === 1 ? gone : answers.conflict(id, named))
    const store = openEventStoreDB({ connectionString: server.connectionString, patience: 400 })
    onTestFinished(() => store.close())
    const append = store.append('stream', newEvents(2), expected)
    await expect(append).rejects.toMatchObject({ code: 'outcome-unknown', message: expect.stringContaining(said) })
  })
})
