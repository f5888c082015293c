import { describe, expect, it } from 'vitest'
import type { CommandEnvelope, EventStore } from '../../src/index.ts'
import { type AccountRuntime, accountRuntime, envelope, type Limit } from './account.ts'

const stream = 'account-1'
const deposit = (amount: number) => ({ kind: 'deposit', amount }) as const
const withdraw = { kind: 'withdraw', amount: 100 } as const

/** The first sender's command, as every test sends it first. */
const first = envelope('c1', { commandHash: 'five' })

type Difference = Partial<CommandEnvelope<Limit>>

/**
 * What a runtime answers under an id that is known: once while the first command is under way, once when it is durable,
 * and once by a runtime that knows only what the log holds.
 */
const moments: readonly (readonly [string, (store: EventStore) => Promise<AccountRuntime>])[] = [
  [
    'while it is under way',
    async (store) => {
      const runtime = accountRuntime(store)
      await runtime.load(stream)
      void runtime.execute(stream, deposit(5), first)
      return runtime
    },
  ],
  [
    'later',
    async (store) => {
      const runtime = accountRuntime(store)
      await runtime.execute(stream, deposit(5), first)
      return runtime
    },
  ],
  [
    'after a restart, or by a second gateway',
    async (store) => {
      await accountRuntime(store).execute(stream, deposit(5), first)
      return accountRuntime(store, { prefix: 'another' })
    },
  ],
]

/** What every store lets the runtime promise about an id that comes a second time. */
export function describeRepeats(name: string, open: () => Promise<EventStore>): void {
  describe.each(moments)(`a command id on ${name}, %s`, (_, begin) => {
    async function again(difference: Difference, command: Parameters<AccountRuntime['execute']>[1] = deposit(5)) {
      const runtime = await begin(await open())
      const outcome = await runtime.execute(stream, command, { ...first, ...difference })
      const { state } = await runtime.load(stream)
      expect(state.balance).toBe(5)
      return outcome
    }

    it('[CORE-8] answers the same command of the same sender as the first time', async () => {
      expect(await again({})).toMatchObject({ kind: 'accepted', revision: 0, repeated: true })
    })

    it('[CORE-8] does not answer for another command of the same sender', async () => {
      expect(await again({ commandHash: 'six' }, deposit(6))).toEqual({ kind: 'id-taken', revision: 0 })
    })

    it('[CORE-8] does not answer another sender who sends the very same command', async () => {
      expect(await again({ actor: 'person-2' })).toEqual({ kind: 'id-taken', revision: 0 })
    })

    it('[CORE-8] tells another sender who is refused nothing but that refusal', async () => {
      const refused = { kind: 'refused', rejection: { code: 'overdrawn', balance: 5 }, revision: 0 }
      expect(await again({ actor: 'person-2' }, withdraw)).toEqual(refused)
      expect(await again({ actor: 'person-2', commandId: 'c2' }, withdraw)).toEqual(refused)
    })

    it('[CORE-8] tells another sender who expects another revision nothing but that', async () => {
      const conflict = { kind: 'version-conflict', currentRevision: 0 }
      expect(await again({ actor: 'person-2', expectedRevision: 7 })).toEqual(conflict)
    })
  })

  describe(`a command that ${name} keeps without its hash`, () => {
    it('[CORE-8] is told by its sender alone', async () => {
      const store = await open()
      await accountRuntime(store).execute(stream, deposit(5), envelope('c1'))
      const runtime = accountRuntime(store, { prefix: 'another' })
      const repeated = await runtime.execute(stream, deposit(5), first)
      expect(repeated).toMatchObject({ kind: 'accepted', revision: 0, repeated: true })
      const other = await runtime.execute(stream, deposit(5), { ...first, actor: 'person-2' })
      expect(other).toEqual({ kind: 'id-taken', revision: 0 })
    })
  })
}
