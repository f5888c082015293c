import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collect } from '../src/contract/bench.ts'
import { type EventStore, UndecodableEventError } from '../src/index.ts'
import { createMemoryStore } from '../src/memory/index.ts'
import { accountRuntime, counting, envelope } from './support/account.ts'

const stream = 'account-1'

/** A store that counts the events read from it. */
function countingReads(store: EventStore): { store: EventStore; read: () => number } {
  let count = 0
  return {
    read: () => count,
    store: {
      append: (...call) => store.append(...call),
      async *readStream(...call) {
        for await (const event of store.readStream(...call)) {
          count += 1
          yield event
        }
      },
      readAll: (...call) => store.readAll(...call),
      subscribe: (...call) => store.subscribe(...call),
      close: () => store.close(),
    },
  }
}

function instant(second: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()
}

describe('looking back', () => {
  it('gives the state after any revision, and reads at most 64 events for it', async () => {
    const { store, read } = countingReads(createMemoryStore())
    const writer = accountRuntime(store)
    for (let index = 0; index < 300; index += 1) {
      await writer.execute(stream, { kind: 'deposit', amount: index }, envelope(`c${index}`))
    }
    for (const runtime of [writer, accountRuntime(store)]) {
      await runtime.load(stream)
      for (let revision = -1; revision < 300; revision += 1) {
        const before = read()
        const { state, ...loaded } = await runtime.stateAt(stream, revision)
        expect(loaded.revision).toBe(revision)
        expect(state.balance).toBe(Math.max(0, (revision * (revision + 1)) / 2))
        expect(read() - before).toBeLessThanOrEqual(64)
      }
      expect(await runtime.stateAt(stream, 1000)).toMatchObject({ revision: 299 })
      await expect(runtime.stateAt(stream, -2)).rejects.toThrow(RangeError)
      await expect(runtime.stateAt(stream, 'yesterday')).rejects.toThrow(RangeError)
    }
  })

  it('at an instant ends before the first event that is later, whatever the clocks did', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(30), { maxLength: 200 }),
        fc.integer({ min: -1, max: 31 }),
        async (at, asked) => {
          const { store, read } = countingReads(createMemoryStore())
          const runtime = accountRuntime(store)
          const sent = at.map((second, index) =>
            runtime.execute(stream, { kind: 'deposit', amount: 1 }, envelope(`c${index}`, { at: instant(second) })),
          )
          await Promise.all(sent)
          const later = at.findIndex((second) => second > asked)
          const before = read()
          const loaded = await runtime.stateAt(stream, instant(asked))
          expect(loaded.revision).toBe((later === -1 ? at.length : later) - 1)
          expect(read() - before).toBeLessThanOrEqual(64)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('names the latest instant of any event, whatever its spelling', async () => {
    const runtime = accountRuntime(createMemoryStore())
    expect(await runtime.load(stream)).toMatchObject({ revision: -1, lastAt: undefined })
    const instants = ['2026-01-01T10:00:00Z', '2026-01-01T10:00:00.500Z', '2026-01-01T09:00:00Z']
    for (const at of instants) await runtime.execute(stream, { kind: 'count' }, envelope(at, { at }))
    expect(await runtime.load(stream)).toMatchObject({ revision: 2, lastAt: '2026-01-01T10:00:00.500Z' })
  })
})

describe('the history of a stream', () => {
  it('is read forwards and backwards, from a revision and to a limit', async () => {
    const runtime = accountRuntime(createMemoryStore())
    await runtime.execute(stream, { kind: 'deposit', amount: 1, times: 5 }, envelope('c1'))
    const revisions = async (...options: Parameters<typeof runtime.events>) =>
      (await collect(runtime.events(...options))).map(({ revision }) => revision)
    expect(await revisions(stream)).toEqual([0, 1, 2, 3, 4])
    expect(await revisions(stream, { from: 3, direction: 'backwards', limit: 2 })).toEqual([3, 2])
    expect((await collect(runtime.events(stream)))[0]).toMatchObject({
      event: { type: 'Deposited', data: { amount: 1 } },
      metadata: { commandId: 'c1', actor: 'person-1' },
      id: counting('event')(),
      revision: 0,
    })
  })

  it('that holds what cannot be decoded is an error that names the place, and other streams go on', async () => {
    const store = createMemoryStore()
    const runtime = accountRuntime(store)
    await runtime.execute(stream, { kind: 'count' }, envelope('c1'))
    await store.append(stream, [{ id: randomUUID(), type: 'Deposited', data: '{', metadata: '{}' }], 0)
    const broken = accountRuntime(store, { prefix: 'other' })
    const error = { stream, revision: 1 }
    await expect(broken.load(stream)).rejects.toThrow(UndecodableEventError)
    await expect(broken.load(stream)).rejects.toMatchObject(error)
    await expect(broken.execute(stream, { kind: 'count' }, envelope('c2'))).rejects.toMatchObject(error)
    await expect(broken.execute('account-2', { kind: 'count' }, envelope('c2'))).resolves.toMatchObject({ revision: 0 })
  })
})

describe('the cache', () => {
  it('keeps no more instances and events than it may, and loads the others again', async () => {
    const { store, read } = countingReads(createMemoryStore())
    const runtime = accountRuntime(store, { maxInstances: 3, maxEvents: 40 })
    const deposit = { kind: 'deposit', amount: 1, times: 10 } as const
    for (const name of ['a', 'b', 'c', 'd']) await runtime.execute(name, deposit, envelope('c1'))
    const cost = async (name: string) => {
      const before = read()
      expect((await runtime.load(name)).state.balance).toBeGreaterThanOrEqual(10)
      return read() - before
    }
    expect(await cost('d')).toBe(0)
    expect(await cost('b')).toBe(0)
    expect(await cost('a')).toBe(10)
    expect(await cost('b')).toBe(0)
    await runtime.execute('b', { ...deposit, times: 35 }, envelope('c2'))
    expect(await cost('b')).toBe(0)
    expect(await cost('a')).toBe(10)
  })
})
