import { getActiveResourcesInfo } from 'node:process'
import type streams from '@eventstore/db-client/generated/streams_pb.js'
import { Metadata, status } from '@grpc/grpc-js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { assertAppended, collect, ids, newEvent, newEvents } from '../src/contract/bench.ts'
import { openEventStoreDB } from '../src/eventstoredb/index.ts'
import type { EventStore } from '../src/index.ts'
import { answers } from './support/eventstoredb-messages.ts'
import { type Reaction, type ScriptedServer, scriptedServer } from './support/eventstoredb-server.ts'

// Troubles that users of EventStoreDB's clients have met with real servers.

function open(server: ScriptedServer): EventStore {
  const store = openEventStoreDB({ connectionString: server.connectionString })
  onTestFinished(() => store.close())
  return store
}

function notLeader(leader: ScriptedServer): Error & { code: status; details: string; metadata: Metadata } {
  const metadata = new Metadata()
  metadata.set('exception', 'not-leader')
  metadata.set('leader-endpoint-host', '127.0.0.1')
  metadata.set('leader-endpoint-port', String(leader.port))
  return Object.assign(new Error('not the leader'), {
    code: status.NOT_FOUND,
    details: 'leader info available',
    metadata,
  })
}

async function* failing(error: unknown): AsyncGenerator<streams.ReadResp> {
  await Promise.reject(error)
  yield* []
}

async function* afterOne(usual: AsyncIterable<streams.ReadResp>, error: unknown): AsyncGenerator<streams.ReadResp> {
  for await (const response of usual) {
    yield response
    if (response.hasEvent()) throw error
  }
}

/** Reads a subscription until it has given so many events. */
async function firstOf(store: EventStore, count: number): Promise<readonly string[]> {
  const given: string[] = []
  for await (const message of store.subscribe()) {
    if (message.kind === 'event') given.push(message.event.id)
    if (given.length === count) break
  }
  return given
}

/** Those that say that the very same call will be refused again. */
const final = [status.OK, status.PERMISSION_DENIED, status.UNAUTHENTICATED, status.UNIMPLEMENTED]
const passing = Object.entries(status).flatMap(([name, code]) =>
  typeof code === 'number' && !final.includes(code) ? [{ name, code }] : [],
)

describe.each(passing)('the status $name', ({ name, code }) => {
  const broken = Object.assign(new Error(name), { code, details: name })

  it('in the middle of an append that was kept leaves it kept once', async () => {
    const server = await scriptedServer()
    server.onAppend = async (_, usual) => {
      const answer = await usual()
      return server.appends.length === 1 ? broken : answer
    }
    const events = newEvents(2)
    assertAppended(await open(server).append('stream', events, 'no-stream'), 1)
    expect(ids(await collect(server.store.readStream('stream')))).toEqual(ids(events))
    expect(server.appends.length).toBe(2)
  })

  it('in the middle of a read or a subscription leaves out nothing', async () => {
    const server = await scriptedServer()
    const events = newEvents(4)
    await server.store.append('stream', events, 'no-stream')
    const brokenOnce = () => {
      let isFirst = true
      server.onRead = (_, usual) => {
        const answer = isFirst ? afterOne(usual, broken) : usual
        isFirst = false
        return answer
      }
    }
    const store = open(server)
    brokenOnce()
    expect(ids(await collect(store.readAll()))).toEqual(ids(events))
    brokenOnce()
    expect(await firstOf(store, 4)).toEqual(ids(events))
  })
})

describe('a stream of appends', () => {
  it('that the server ends in good order before it has answered is not taken for an answer', async () => {
    const server = await scriptedServer()
    server.onAppend = async (_, usual) => {
      const answer = await usual()
      return server.appends.length === 1 ? 'end' : answer
    }
    const events = newEvents(2)
    assertAppended(await open(server).append('stream', events, 'any'), 1)
    expect(ids(await collect(server.store.readStream('stream')))).toEqual(ids(events))
    expect(new Set(server.appends.map((append) => ids(append.events).join()))).toEqual(new Set([ids(events).join()]))
  })
})

describe('a leader that has become a follower', () => {
  it('sends ten reads and three appends that come at once to the new one', async () => {
    const [follower, leader] = [await scriptedServer(), await scriptedServer()]
    const events = newEvents(3)
    await leader.store.append('stream', events, 'no-stream')
    follower.onRead = () => failing(notLeader(leader))
    follower.onAppend = () => Promise.resolve<Reaction>(notLeader(leader))
    const store = open(follower)
    const reads = await Promise.all(Array.from({ length: 10 }, () => collect(store.readStream('stream'))))
    expect(reads.map(ids)).toEqual(Array.from({ length: 10 }, () => ids(events)))
    const another = open(follower)
    const appended = await Promise.all(['a', 'b', 'c'].map((name) => another.append(name, [newEvent()], 'no-stream')))
    for (const outcome of appended) assertAppended(outcome, 0)
    expect((await collect(leader.store.readAll())).length).toBe(6)
    expect((await collect(follower.store.readAll())).length).toBe(0)
  })

  it('and then the other way round is found again', async () => {
    const [one, other] = [await scriptedServer(), await scriptedServer()]
    let leader = one
    const ifLeading = (server: ScriptedServer) => {
      server.onAppend = async (_, usual) => (server === leader ? await usual() : notLeader(leader))
    }
    ifLeading(one)
    ifLeading(other)
    const store = open(one)
    assertAppended(await store.append('a', [newEvent()], 'no-stream'), 0)
    leader = other
    assertAppended(await store.append('b', [newEvent()], 'no-stream'), 0)
    leader = one
    assertAppended(await store.append('c', [newEvent()], 'no-stream'), 0)
    expect((await collect(one.store.readAll())).map(({ stream }) => stream)).toEqual(['a', 'c'])
    expect((await collect(other.store.readAll())).map(({ stream }) => stream)).toEqual(['b'])
  })
})

describe('a position beyond what a number holds exactly', () => {
  const large = 4_611_686_018_427_387_905n

  it('is given and resumed as it is', async () => {
    const server = await scriptedServer()
    await server.store.append('stream', newEvents(1), 'no-stream')
    server.onRead = async function* (_, usual) {
      for await (const response of usual) {
        response.getEvent()?.setCommitPosition(String(large))
        response.getEvent()?.getEvent()?.setCommitPosition(String(large)).setPreparePosition(String(large))
        yield response
      }
    }
    server.onAppend = ({ id }) => Promise.resolve(answers.success(id, { revision: 0, position: large }))
    const store = open(server)
    expect(await store.append('other', newEvents(1), 'no-stream')).toMatchObject({ position: large })
    expect((await collect(store.readAll())).map(({ position }) => position)).toEqual([large])
    await collect(store.readAll({ from: large }))
    const asked = server.reads.at(-1)?.getOptions()?.getAll()?.getPosition()
    expect([asked?.getCommitPosition(), asked?.getPreparePosition()]).toEqual([String(large), String(large)])
  })
})

describe('metadata of an event that is no object', () => {
  it.each(['null', '[1]', '', 'no JSON'])('is given as it stands: %j', async (metadata) => {
    const server = await scriptedServer()
    await server.store.append('stream', [{ ...newEvent(), metadata }], 'no-stream')
    expect((await collect(open(server).readAll())).map((event) => event.metadata)).toEqual([metadata])
  })
})

it('two thousand reads of streams that do not exist, and a hundred connections, leave nothing open', async () => {
  const server = await scriptedServer()
  const before = getActiveResourcesInfo().length
  const store = openEventStoreDB({ connectionString: server.connectionString })
  for (let round = 0; round < 20; round += 1) {
    const reads = Array.from({ length: 100 }, (_, place) => collect(store.readStream(`absent-${round}-${place}`)))
    expect((await Promise.all(reads)).flat()).toEqual([])
  }
  expect(server.connections.size).toBe(1)
  await store.close()
  for (let round = 0; round < 100; round += 1) {
    const another = openEventStoreDB({ connectionString: server.connectionString })
    await collect(another.readStream('absent'))
    await another.close()
  }
  await expect.poll(() => server.connections.size).toBe(0)
  await expect.poll(() => getActiveResourcesInfo().length).toBeLessThan(before + 20)
})
