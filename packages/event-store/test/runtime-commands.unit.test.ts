import type { EventMetadata } from '@samstyre/event-sourcing'
import { describe, expect, it } from 'vitest'
import type { CommandOutcome, EventStore } from '../src/index.ts'
import { createMemoryStore } from '../src/memory/index.ts'
import { accountRuntime, counting, envelope } from './support/account.ts'

const stream = 'account-1'
const deposit = (amount: number, times = 1) => ({ kind: 'deposit', amount, times }) as const

/** How many appends reached a store, and the events in each. */
function counted(store: EventStore): { store: EventStore; appends: number[] } {
  const appends: number[] = []
  const append: EventStore['append'] = async (...call) => {
    appends.push(call[1].length)
    return await store.append(...call)
  }
  return {
    appends,
    store: {
      append,
      readStream: (...call) => store.readStream(...call),
      readAll: (...call) => store.readAll(...call),
      subscribe: (...call) => store.subscribe(...call),
      close: () => store.close(),
    },
  }
}

function revisionOf(outcome: CommandOutcome<unknown>): number {
  if (outcome.kind !== 'accepted') throw new Error(`the command was answered with ${outcome.kind}`)
  return outcome.revision
}

describe('a command', () => {
  it('is answered with the revision and the ids of its events', async () => {
    const runtime = accountRuntime(createMemoryStore())
    const newId = counting('event')
    expect(await runtime.execute(stream, deposit(5, 2), envelope('c1'))).toEqual({
      kind: 'accepted',
      revision: 1,
      eventIds: [newId(), newId()],
      repeated: false,
    })
    expect(await runtime.load(stream)).toMatchObject({ state: { balance: 10 }, revision: 1 })
  })

  it('leaves its whole envelope in the metadata of each event', async () => {
    const runtime = accountRuntime(createMemoryStore())
    await runtime.execute(stream, deposit(1), envelope('c1', { onBehalfOf: 'nav', definition: 'servicekontor@1' }))
    await runtime.execute(stream, deposit(1), envelope('c2', { causationId: 'event-7' }))
    const metadata: EventMetadata[] = []
    for await (const historic of runtime.events(stream)) metadata.push(historic.metadata)
    const common = { actor: 'person-1', at: '2026-01-01T00:00:00Z', correlationId: 'correlation-1' }
    expect(metadata).toEqual([
      { ...common, commandId: 'c1', causationId: 'c1', onBehalfOf: 'nav', definition: 'servicekontor@1' },
      { ...common, commandId: 'c2', causationId: 'event-7' },
    ])
  })

  it('that is refused adds nothing and can be decided anew under the same id', async () => {
    const runtime = accountRuntime(createMemoryStore())
    const withdraw = () => runtime.execute(stream, { kind: 'withdraw', amount: 3 }, envelope('w1'))
    expect(await withdraw()).toEqual({
      kind: 'refused',
      rejection: { code: 'overdrawn', balance: 0 },
      revision: -1,
    })
    await runtime.execute(stream, deposit(3), envelope('c1'))
    expect(await withdraw()).toMatchObject({ kind: 'accepted', revision: 1 })
  })

  it('is decided with the context of its envelope', async () => {
    const runtime = accountRuntime(createMemoryStore())
    const outcome = await runtime.execute(
      stream,
      { kind: 'withdraw', amount: 3 },
      envelope('w1', { context: { overdraft: 5 } }),
    )
    expect(revisionOf(outcome)).toBe(0)
  })

  it('that leads to no events is accepted at the current revision', async () => {
    const runtime = accountRuntime(createMemoryStore())
    await runtime.execute(stream, deposit(3), envelope('c1'))
    const outcome = await runtime.execute(stream, { kind: 'nothing' }, envelope('n1'))
    expect(outcome).toEqual({ kind: 'accepted', revision: 0, eventIds: [], repeated: false })
  })

  it('sent again gives the first answer, later and after a restart', async () => {
    const store = createMemoryStore()
    const runtime = accountRuntime(store)
    const first = await runtime.execute(stream, deposit(5, 3), envelope('c1'))
    await runtime.execute(stream, deposit(1), envelope('c2'))
    const again = { ...first, repeated: true }
    expect(await runtime.execute(stream, deposit(5, 3), envelope('c1', { expectedRevision: -1 }))).toEqual(again)
    expect(await accountRuntime(store, { prefix: 'other' }).execute(stream, deposit(9), envelope('c1'))).toEqual(again)
  })

  it('sent twice at once is decided once', async () => {
    const runtime = accountRuntime(createMemoryStore())
    const outcomes = await Promise.all([1, 2, 3].map(() => runtime.execute(stream, deposit(5), envelope('c1'))))
    expect(outcomes.map((outcome) => outcome.kind === 'accepted' && outcome.repeated)).toEqual([false, true, true])
    expect(await runtime.load(stream)).toMatchObject({ state: { balance: 5 }, revision: 0 })
  })

  it('that expects another revision is a version conflict and is not decided', async () => {
    const runtime = accountRuntime(createMemoryStore())
    expect(await runtime.execute(stream, deposit(1), envelope('c1', { expectedRevision: 4 }))).toEqual({
      kind: 'version-conflict',
      currentRevision: -1,
    })
    expect(await runtime.execute(stream, deposit(1), envelope('c1', { expectedRevision: -1 }))).toMatchObject({
      kind: 'accepted',
    })
    const [one, two] = await Promise.all([
      runtime.execute(stream, deposit(1), envelope('c2', { expectedRevision: 0 })),
      runtime.execute(stream, deposit(1), envelope('c3', { expectedRevision: 0 })),
    ])
    expect(revisionOf(one)).toBe(1)
    expect(two).toEqual({ kind: 'version-conflict', currentRevision: 1 })
  })

  it('whose decider fails is rejected with that failure and disturbs no other', async () => {
    const runtime = accountRuntime(createMemoryStore())
    const [before, bug, after] = await Promise.allSettled([
      runtime.execute(stream, deposit(1), envelope('c1')),
      runtime.execute(stream, { kind: 'bug' }, envelope('c2')),
      runtime.execute(stream, deposit(1), envelope('c3')),
    ])
    expect([before.status, after.status]).toEqual(['fulfilled', 'fulfilled'])
    expect(bug).toMatchObject({ status: 'rejected', reason: { message: 'a bug in the domain' } })
  })

  it('whose events no store can keep is rejected alone, although it went out with others', async () => {
    const runtime = accountRuntime(createMemoryStore())
    const outcomes = await Promise.allSettled([
      runtime.execute(stream, deposit(1), envelope('c1')),
      runtime.execute(stream, { kind: 'unkeepable' }, envelope('c2')),
      runtime.execute(stream, deposit(1), envelope('c3')),
      runtime.execute(stream, { kind: 'count' }, envelope('c4')),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
    expect(await runtime.load(stream)).toMatchObject({ state: { trail: '+1@00+1@00=2' }, revision: 2 })
  })

  it('at no instant is a range error', async () => {
    const runtime = accountRuntime(createMemoryStore())
    await expect(runtime.execute(stream, deposit(1), envelope('c1', { at: 'noon' }))).rejects.toThrow(RangeError)
  })
})

describe('commands that come together', () => {
  it('are each decided on the state the one before left, and go out as one append', async () => {
    const { store, appends } = counted(createMemoryStore())
    const runtime = accountRuntime(store)
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        runtime.execute(stream, index % 2 === 0 ? deposit(2) : { kind: 'count' }, envelope(`c${index}`)),
      ),
    )
    expect(outcomes.map(revisionOf)).toEqual(Array.from({ length: 50 }, (_, revision) => revision))
    expect(appends).toEqual([50])
    const { state } = await runtime.load(stream)
    expect(state.trail.startsWith('+2@00=2+2@00=4+2@00=6')).toBe(true)
  })

  it('are answered in the order they came, refusals too', async () => {
    const runtime = accountRuntime(createMemoryStore())
    const answered: string[] = []
    const send = async (id: string, command: Parameters<typeof runtime.execute>[1]) => {
      const { kind } = await runtime.execute(stream, command, envelope(id))
      answered.push(`${id} ${kind}`)
    }
    await Promise.all([
      send('c1', deposit(2)),
      send('c2', { kind: 'withdraw', amount: 5 }),
      send('c3', deposit(3)),
      send('c4', { kind: 'withdraw', amount: 5 }),
      send('c5', { kind: 'nothing' }),
    ])
    expect(answered).toEqual(['c1 accepted', 'c2 refused', 'c3 accepted', 'c4 accepted', 'c5 accepted'])
  })

  it('and are more than one append takes are all kept in order', async () => {
    const { store, appends } = counted(createMemoryStore())
    const runtime = accountRuntime(store)
    const outcomes = await Promise.all(
      Array.from({ length: 1300 }, (_, index) => runtime.execute(stream, deposit(1), envelope(`c${index}`))),
    )
    expect(outcomes.map(revisionOf)).toEqual(Array.from({ length: 1300 }, (_, revision) => revision))
    expect(appends).toEqual([512, 512, 276])
  })

  it('on different streams do not wait for each other', async () => {
    const runtime = accountRuntime(createMemoryStore())
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => runtime.execute(`account-${index}`, deposit(1), envelope('c1'))),
    )
    expect(outcomes.map(revisionOf)).toEqual(Array.from({ length: 20 }, () => 0))
  })
})

describe('a runtime that closes', () => {
  it('finishes what was accepted and refuses the rest', async () => {
    const runtime = accountRuntime(createMemoryStore())
    const accepted = [1, 2, 3].map((number) => runtime.execute(stream, deposit(1), envelope(`c${number}`)))
    const closing = runtime.close()
    await expect(runtime.execute(stream, deposit(1), envelope('c4'))).rejects.toMatchObject({ code: 'closed' })
    await expect(runtime.load(stream)).rejects.toMatchObject({ code: 'closed' })
    await closing
    expect((await Promise.all(accepted)).map(revisionOf)).toEqual([0, 1, 2])
    await runtime.close()
  })
})
