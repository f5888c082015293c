import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventStore } from '../src/index.ts'
import { createMemoryStore } from '../src/memory/index.ts'
import { type AccountCommand, type AccountRuntime, accountRuntime, envelope, impatient } from './support/account.ts'

const stream = 'account-1'
const deposit = { kind: 'deposit', amount: 1 } as const
const count = { kind: 'count' } as const

/** Hands a runtime everything that comes into the log, as a gateway does. Ends with the store. */
async function follow(store: EventStore, runtime: AccountRuntime): Promise<void> {
  for await (const message of store.subscribe()) if (message.kind === 'event') runtime.notice(message.event)
}

/** Two runtimes on one log, each following it. */
function pair() {
  const store = createMemoryStore()
  const runtimes = ['here', 'there'].map((prefix) =>
    accountRuntime(store, {
      prefix,
      retries: { ...impatient, attempts: 6, decisions: 1000 },
    }),
  )
  const [here, there] = runtimes
  if (here === undefined || there === undefined) throw new Error('there are two')
  const following = Promise.all(runtimes.map((runtime) => follow(store, runtime)))
  return { store, here, there, following }
}

/** What the runtimes were told so far has been handed on. */
async function told(store: EventStore): Promise<void> {
  for await (const message of store.subscribe()) if (message.kind === 'caught-up') return
}

describe('two runtimes on one log', () => {
  it('see what the other did as soon as they are told of it', async () => {
    const { store, here, there, following } = pair()
    await here.load(stream)
    await there.execute(stream, deposit, envelope('c1'))
    await there.execute(stream, deposit, envelope('c2'))
    await told(store)
    expect(await here.load(stream)).toMatchObject({ revision: 1, state: { balance: 2 } })
    await store.close()
    await following
  })

  it('answer the same command once, whichever gets it first', async () => {
    const { store, here, there, following } = pair()
    const [first, second] = await Promise.all([
      here.execute(stream, deposit, envelope('c1')),
      there.execute(stream, deposit, envelope('c1')),
    ])
    expect([first, second].filter((outcome) => outcome.kind === 'accepted' && outcome.repeated)).toHaveLength(1)
    expect(await here.catchUp(stream)).toMatchObject({ revision: 0, state: { balance: 1 } })
    await store.close()
    await following
  })

  it('come to the same state as one that decides alone, however commands and notices are mixed', async () => {
    const command: fc.Arbitrary<AccountCommand> = fc.oneof(
      fc.record({ kind: fc.constant('deposit' as const), amount: fc.nat(9), times: fc.nat(3) }),
      fc.record({ kind: fc.constant('withdraw' as const), amount: fc.nat(20) }),
      fc.constant(count),
    )
    const rounds = fc.array(fc.array(fc.tuple(command, fc.boolean()), { maxLength: 8 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(rounds, async (given) => {
        const { store, here, there, following } = pair()
        const commands = new Map<string, AccountCommand>()
        for (const [round, sent] of given.entries()) {
          const outcomes = sent.map(async ([each, isHere], index) => {
            const id = `c-${round}-${index}`
            commands.set(id, each)
            const outcome = await (isHere ? here : there).execute(stream, each, envelope(id))
            expect(['accepted', 'refused']).toContain(outcome.kind)
          })
          await Promise.all(outcomes)
        }
        await told(store)
        const [seenHere, seenThere] = [await here.load(stream), await there.load(stream)]
        expect(seenHere).toEqual(seenThere)
        expect(seenHere).toEqual(await decidedAlone(here, commands))
        await store.close()
        await following
      }),
      { numRuns: 100 },
    )
  })

  it('a notice of what the log does not hold any more is read once, and done with', async () => {
    const store = createMemoryStore()
    const runtime = accountRuntime(store)
    await runtime.execute(stream, deposit, envelope('c1'))
    const other = createMemoryStore()
    const longer = accountRuntime(other, { prefix: 'other' })
    for (const id of ['c1', 'c2', 'c3']) await longer.execute(stream, deposit, envelope(id))
    for await (const event of other.readStream(stream)) runtime.notice(event)
    expect(await runtime.load(stream)).toMatchObject({ revision: 2 })
    for await (const event of other.readStream(stream)) runtime.notice({ ...event, revision: event.revision + 10 })
    expect(await runtime.load(stream)).toMatchObject({ revision: 2 })
  })

  it('a notice for a stream that is not in memory reads nothing', () => {
    const store = createMemoryStore()
    const runtime = accountRuntime({ ...store, readStream: () => expect.unreachable('nobody asked for it') })
    runtime.notice({ stream, revision: 4, position: 9n, id: 'e', type: 'Deposited', data: '{}', metadata: '{}' })
  })
})

/** The same commands on a log of their own, in the order in which they came into the shared one. */
async function decidedAlone(runtime: AccountRuntime, commands: ReadonlyMap<string, AccountCommand>) {
  const ids = new Set<string>()
  for await (const { metadata } of runtime.events(stream)) ids.add(metadata.commandId)
  const alone = accountRuntime(createMemoryStore())
  for (const id of ids) await alone.execute(stream, commands.get(id) ?? count, envelope(id))
  return await alone.load(stream)
}
