import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Metadata, status } from '@grpc/grpc-js'
import { describe, expect, it, onTestFinished } from 'vitest'
import { assertAppended, assertConflict, collect, ids, newEvent, newEvents } from '../src/contract/bench.ts'
import { type EventStoreDBOptions, openEventStoreDB } from '../src/eventstoredb/index.ts'
import type { EventStore, EventStoreErrorCode, ExpectedRevision } from '../src/index.ts'
import { answers } from './support/eventstoredb-messages.ts'
import { type Reaction, type ScriptedServer, scriptedServer } from './support/eventstoredb-server.ts'

const gone = { code: status.UNAVAILABLE, details: 'the test breaks the stream' }
/** In milliseconds: long enough for whatever is answered, also on a machine that is busy for half a second. */
const attemptTimeout = 1500

function open(server: ScriptedServer, options: Partial<EventStoreDBOptions> = {}): EventStore {
  const store = openEventStoreDB({ connectionString: server.connectionString, ...options })
  onTestFinished(() => store.close())
  return store
}

/** The server does these with the first appends, and what is usual with those that follow. */
function script(
  server: ScriptedServer,
  ...faults: readonly ('kept-unanswered' | 'kept-broken' | 'lost-broken')[]
): void {
  const next = faults.values()
  server.onAppend = async (_, usual) => {
    const fault = next.next().value
    if (fault === undefined) return await usual()
    if (fault !== 'lost-broken') await usual()
    return fault === 'kept-unanswered' ? 'silence' : gone
  }
}

const expectations: readonly ExpectedRevision[] = [0, 'any', 'stream-exists']

describe('an append whose answer is lost', () => {
  it.each(expectations)(
    'and that was kept is sent again with the same ids and kept once (expecting %s)',
    async (expected) => {
      const server = await scriptedServer()
      await server.store.append('stream', newEvents(1), 'no-stream')
      script(server, 'kept-broken')
      const events = newEvents(3)
      const outcome = await open(server).append('stream', events, expected)
      assertAppended(outcome, 3)
      expect(ids((await collect(server.store.readStream('stream'))).slice(1))).toEqual(ids(events))
    },
  )

  it.each(expectations)('and that was not kept is sent again and kept (expecting %s)', async (expected) => {
    const server = await scriptedServer()
    await server.store.append('stream', newEvents(1), 'no-stream')
    script(server, 'lost-broken', 'lost-broken')
    const outcome = await open(server).append('stream', newEvents(2), expected)
    assertAppended(outcome, 2)
    expect(server.appends.length).toBeGreaterThan(2)
    expect(new Set(server.appends.map(({ id }) => id)).size).toBe(server.appends.length)
    expect(new Set(server.appends.map(({ events }) => events.map(({ id }) => id).join())).size).toBe(1)
  })

  it('because the server says nothing is sent again over another stream, and kept once', async () => {
    const server = await scriptedServer()
    const store = open(server, { attemptTimeout })
    await store.append('stream', newEvents(1), 'no-stream')
    script(server, 'kept-unanswered')
    assertAppended(await store.append('stream', newEvents(3), 0), 3)
    expect(server.appends.length).toBeGreaterThan(2)
    expect(server.authorizations.length).toBeGreaterThan(1)
  })

  it('is not doubled by a server that has forgotten its ids', async () => {
    const server = await scriptedServer()
    const events = newEvents(2)
    server.onAppend = async (append, usual) => {
      if (server.appends.length === 1) {
        await usual()
        return gone
      }
      await server.store.append('stream', newEvents(2), 'any')
      return answers.success(append.id, { revision: 5, position: 6n })
    }
    assertAppended(await open(server).append('stream', events, 'any'), 1)
    expect(server.appends.length).toBe(1)
  })

  it('is a success when the server then speaks of a conflict and our ids are what stands there', async () => {
    const server = await scriptedServer()
    const events = newEvents(2)
    server.onAppend = async (append, usual) => {
      if (server.appends.length > 1) return answers.conflict(append.id, 1)
      await usual()
      return gone
    }
    expect(await open(server).append('stream', events, 'no-stream')).toEqual({
      outcome: 'appended',
      revision: 1,
      position: 2n,
    })
  })

  it('may have been kept by a server that then finds fault with what came on the same stream', async () => {
    const server = await scriptedServer()
    let attempts = 0
    server.onAppend = async (_, usual) => {
      attempts += 1
      const answer = await usual()
      return attempts === 1 ? { code: status.INVALID_ARGUMENT, details: 'the message after it' } : answer
    }
    const outcome = await open(server).append('stream', newEvents(1), 'no-stream')
    assertAppended(outcome, 0)
    expect(attempts).toBe(2)
  })

  it('may have been kept by a server that refuses the stream after it has answered on it', async () => {
    const server = await scriptedServer()
    const store = open(server)
    await store.append('stream', newEvents(1), 'no-stream')
    server.onAppend = async (_, usual) => {
      const isFirst = server.appends.length === 2
      const answer = await usual()
      return isFirst ? { code: status.UNAUTHENTICATED, details: 'who?' } : answer
    }
    assertAppended(await store.append('stream', newEvents(2), 0), 2)
    expect(server.appends.length).toBeGreaterThan(2)
  })

  it('is still not known when it is sent again and refused', async () => {
    const server = await scriptedServer()
    server.onAppend = async ({ id }, usual) => {
      if (server.appends.length > 1) return answers.error(id, 'AccessDenied')
      await usual()
      return gone
    }
    const append = open(server).append('stream', newEvents(1), 'no-stream')
    await expect(append).rejects.toMatchObject({ code: 'outcome-unknown', cause: { code: 'forbidden' } })
  })

  it('is a conflict when others came first', async () => {
    const server = await scriptedServer()
    server.onAppend = async (_, usual) => {
      if (server.appends.length > 1) return await usual()
      await server.store.append('stream', newEvents(2), 'no-stream')
      return gone
    }
    assertConflict(await open(server).append('stream', newEvents(2), 'no-stream'), 1)
  })

  it('is given up as not known when patience is at its end', async () => {
    const server = await scriptedServer()
    const store = open(server, { attemptTimeout, patience: 2 * attemptTimeout })
    await store.append('stream', newEvents(1), 'no-stream')
    server.onAppend = () => Promise.resolve('silence')
    await expect(store.append('stream', newEvents(1), 'any')).rejects.toMatchObject({ code: 'outcome-unknown' })
    expect(server.appends.length).toBeGreaterThan(2)
  })
})

describe('an append to a server that is away', () => {
  it('is unavailable when it was never sent', async () => {
    const server = await scriptedServer()
    server.stop()
    const store = open(server, { attemptTimeout: 100, patience: 200 })
    await expect(store.append('stream', newEvents(1), 'any')).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('is kept once the server is back', async () => {
    const server = await scriptedServer()
    const store = open(server)
    await store.append('stream', newEvents(1), 'no-stream')
    server.stop()
    const appended = store.append('stream', newEvents(1), 0)
    await server.start()
    assertAppended(await appended, 1)
  })
})

describe('appends under way together', () => {
  it('are all settled when their stream breaks, and each is kept once', async () => {
    const server = await scriptedServer()
    const batches = Array.from({ length: 20 }, () => newEvents(2))
    server.onAppend = async (_, usual) => {
      const isThirteenth = server.appends.length === 13
      const kept = await usual()
      return isThirteenth ? gone : kept
    }
    const store = open(server)
    const outcomes = await Promise.all(
      batches.map((events, index) => store.append(`stream-${index}`, events, 'no-stream')),
    )
    for (const outcome of outcomes) assertAppended(outcome, 1)
    expect(server.appends.length).toBeGreaterThan(20)
    expect((await collect(server.store.readAll())).length).toBe(40)
  })

  it('may be answered in any order', async () => {
    const server = await scriptedServer()
    const both = Promise.withResolvers<void>()
    const second = Promise.withResolvers<void>()
    server.onAppend = async (append) => {
      if (server.appends.length === 2) both.resolve()
      await (append.stream === 'first' ? second.promise : both.promise)
      const answer = await server.keep(append)
      // The answer goes out in the next turn.
      if (append.stream === 'second') setImmediate(second.resolve)
      return answer
    }
    const store = open(server)
    const order: string[] = []
    const appended = ['first', 'second'].map(async (stream, index) => {
      assertAppended(await store.append(stream, newEvents(index + 1), 'no-stream'), index)
      order.push(stream)
    })
    await Promise.all(appended)
    expect(order).toEqual(['second', 'first'])
  })

  it('wait for the slow ones without giving up the stream the others are answered on', async () => {
    const server = await scriptedServer()
    const store = open(server, { attemptTimeout })
    await store.append('fast', newEvents(1), 'no-stream')
    let slow = 0
    server.onAppend = async (append, usual) => {
      const kept = await usual()
      if (append.stream !== 'slow') return kept
      slow += 1
      return slow === 1 ? 'silence' : kept
    }
    const settled = store.append('slow', newEvents(1), 'no-stream')
    let revision = 0
    let isSettled = false
    const done = settled.finally(() => {
      isSettled = true
    })
    while (!isSettled) {
      assertAppended(await store.append('fast', newEvents(1), 'any'), revision + 1)
      revision += 1
      await sleep(10)
    }
    assertAppended(await done, 0)
    expect(slow).toBeGreaterThan(1)
    expect(server.authorizations.length).toBe(1)
  })

  it('of another client do not fail with ours', async () => {
    const [broken, sound] = [await scriptedServer(), await scriptedServer()]
    const [arrived, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    sound.onAppend = async (_, usual) => {
      arrived.resolve()
      await held.promise
      return await usual()
    }
    const ours = open(sound).append('stream', newEvents(1), 'no-stream')
    await arrived.promise
    broken.onAppend = () => Promise.resolve(gone)
    const theirs = open(broken, { patience: 50 }).append('stream', newEvents(1), 'no-stream')
    await expect(theirs).rejects.toMatchObject({ code: 'outcome-unknown' })
    held.resolve()
    assertAppended(await ours, 0)
    expect(sound.appends.length).toBe(1)
  })

  it('are not disturbed by answers that come late, twice or for nobody', async () => {
    const server = await scriptedServer()
    const again = Promise.withResolvers<void>()
    let slow = 0
    server.onAppend = async (append) => {
      const said = await server.keep(append)
      if (append.stream !== 'slow') return [answers.success(randomUUID(), { revision: 7, position: 8n }), said, said]
      slow += 1
      if (slow > 1) again.resolve()
      await again.promise
      return said
    }
    const store = open(server, { attemptTimeout })
    assertAppended(await store.append('stream', newEvents(1), 'no-stream'), 0)
    const late = store.append('slow', newEvents(1), 'no-stream')
    // Answered after the slow one was sent, so that the stream is kept for what comes late.
    assertAppended(await store.append('stream', newEvents(2), 0), 2)
    assertAppended(await late, 0)
    assertAppended(await store.append('stream', newEvents(1), 2), 3)
  })
})

describe('what the server says of an append', () => {
  const said: readonly [string, (id: string) => Reaction, EventStoreErrorCode][] = [
    ['access denied', (id) => answers.error(id, 'AccessDenied'), 'forbidden'],
    ['stream deleted', (id) => answers.error(id, 'StreamDeleted'), 'stream-deleted'],
    ['bad request', (id) => answers.badRequest(id, 'no such thing'), 'invalid-event'],
    ['invalid transaction', (id) => answers.error(id, 'InvalidTransaction'), 'invalid-event'],
    ['timeout', (id) => answers.error(id, 'Timeout'), 'outcome-unknown'],
    ['something else', (id) => answers.error(id, 'Unknown'), 'outcome-unknown'],
    ['unauthenticated, of the stream', () => ({ code: status.UNAUTHENTICATED, details: 'who?' }), 'forbidden'],
    ['not implemented, of the stream', () => ({ code: status.UNIMPLEMENTED, details: 'what?' }), 'unavailable'],
    ['internal, of the stream', () => ({ code: status.INTERNAL, details: 'broken' }), 'outcome-unknown'],
  ]

  it.each(said)('%s has its own code', async (_, reaction, code) => {
    const server = await scriptedServer()
    server.onAppend = ({ id }) => Promise.resolve(reaction(id))
    const append = open(server, { patience: 50 }).append('stream', newEvents(1), 'no-stream')
    await expect(append).rejects.toMatchObject({ name: 'EventStoreError', code })
  })

  it('of its size names the limit', async () => {
    const server = await scriptedServer()
    server.onAppend = ({ id }) => Promise.resolve(answers.tooLarge(id, 1_048_576))
    const append = open(server).append('stream', newEvents(1), 'any')
    await expect(append).rejects.toMatchObject({ code: 'invalid-event', message: expect.stringContaining('1048576') })
  })

  it('without a position is completed by reading the event', async () => {
    const server = await scriptedServer()
    await server.store.append('other', newEvents(3), 'no-stream')
    server.onAppend = async (append, usual) => {
      await usual()
      return answers.success(append.id, { revision: 1 })
    }
    expect(await open(server).append('stream', newEvents(2), 'any')).toEqual({
      outcome: 'appended',
      revision: 1,
      position: 5n,
    })
  })

  it('of another leader leads there, and leaves no connection behind', async () => {
    const [follower, leader] = [await scriptedServer(), await scriptedServer()]
    follower.onAppend = () => Promise.resolve(notLeader(leader.port))
    const store = open(follower)
    assertAppended(await store.append('stream', newEvents(1), 'no-stream'), 0)
    expect((await collect(leader.store.readAll())).length).toBe(1)
    expect(follower.appends.length).toBe(1)
    expect(leader.connections.size).toBeGreaterThan(0)
    await expect.poll(() => follower.connections.size).toBe(0)
  })
})

describe('a large append', () => {
  it('goes out in several messages and is one append', async () => {
    const server = await scriptedServer()
    const events = Array.from({ length: 10 }, () => newEvent({ text: 'x'.repeat(900_000) }))
    assertAppended(await open(server).append('stream', events, 'no-stream'), 9)
    expect(server.appends).toMatchObject([{ messages: 4 }])
  })

  it('that no message can hold is refused, and disturbs no other', async () => {
    const server = await scriptedServer()
    const [arrived, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    server.onAppend = async (_, usual) => {
      arrived.resolve()
      await held.promise
      return await usual()
    }
    const store = open(server)
    const other = store.append('other', newEvents(1), 'no-stream')
    await arrived.promise
    const large = store.append('stream', [newEvent({ text: 'x'.repeat(5_000_000) })], 'no-stream')
    await expect(large).rejects.toMatchObject({ code: 'invalid-event' })
    held.resolve()
    assertAppended(await other, 0)
    expect(server.appends.length).toBe(1)
  })
})

describe('credentials', () => {
  it('go with every call, also without TLS', async () => {
    const server = await scriptedServer()
    const store = open(server, { credentials: { username: 'someone', password: 'a secret: ø' } })
    await store.append('stream', newEvents(1), 'no-stream')
    await collect(store.readStream('stream'))
    const basic = `Basic ${Buffer.from('someone:a secret: ø').toString('base64')}`
    expect(server.authorizations).toEqual([basic, basic])
  })
})

describe('closing', () => {
  it('gives up an append that is not answered, and says that its outcome is not known', async () => {
    const server = await scriptedServer()
    const arrived = Promise.withResolvers<void>()
    server.onAppend = () => {
      arrived.resolve()
      return Promise.resolve('silence')
    }
    const store = open(server, { attemptTimeout })
    const append = expect(store.append('stream', newEvents(1), 'any')).rejects.toMatchObject({
      code: 'outcome-unknown',
    })
    await arrived.promise
    await store.close()
    await append
    await expect(store.append('stream', newEvents(1), 'any')).rejects.toMatchObject({ code: 'closed' })
  })
})

function notLeader(port: number): Reaction {
  const metadata = new Metadata()
  metadata.set('exception', 'not-leader')
  metadata.set('leader-endpoint-host', '127.0.0.1')
  metadata.set('leader-endpoint-port', String(port))
  return { code: status.NOT_FOUND, details: 'leader info available', metadata }
}
