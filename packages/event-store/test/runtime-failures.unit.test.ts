import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJsonCodec, type EventStore, type NewEvent } from '../src/index.ts'
import { createMemoryStore } from '../src/memory/index.ts'
import {
  type AccountCommand,
  type AccountRuntime,
  accountRuntime,
  counting,
  envelope,
  impatient,
} from './support/account.ts'
import { type Fault, faultyStore } from './support/faulty-store.ts'

const stream = 'account-1'

/** A deposit as another writer would append it. */
function foreignWriter(): () => NewEvent {
  const id = counting('foreign')
  const codec = createJsonCodec()
  return () => {
    const eventId = id()
    const { context: _, ...known } = envelope(eventId, { causationId: eventId })
    const metadata = codec.encodeMetadata({ ...known, causationId: eventId })
    return { id: eventId, ...codec.encodeEvent({ type: 'Deposited', data: { amount: 1000 } }), metadata }
  }
}

function faulty(faults: Iterable<Fault>): { store: EventStore; runtime: AccountRuntime } {
  const store = createMemoryStore()
  return { store, runtime: accountRuntime(faultyStore(store, faults, foreignWriter())) }
}

const deposit = { kind: 'deposit', amount: 1 } as const
const count = { kind: 'count' } as const

describe('when something goes wrong', () => {
  it('a command that lost against another writer is decided again on what is there then', async () => {
    const { runtime } = faulty(['none', 'foreign'])
    await runtime.execute(stream, deposit, envelope('c1'))
    const outcomes = await Promise.all([
      runtime.execute(stream, count, envelope('c2')),
      runtime.execute(stream, { kind: 'withdraw', amount: 500 }, envelope('c3')),
      runtime.execute(stream, count, envelope('c4')),
    ])
    expect(outcomes).toMatchObject([{ revision: 2 }, { kind: 'accepted', revision: 3 }, { revision: 4 }])
    expect((await runtime.load(stream)).state.trail).toBe('+1@00+1000@00=1001-500@00=501')
  })

  it('a refusal decided on a state that was lost is decided again', async () => {
    const { runtime } = faulty(['foreign'])
    const [, withdrawn] = await Promise.all([
      runtime.execute(stream, deposit, envelope('c1')),
      runtime.execute(stream, { kind: 'withdraw', amount: 700 }, envelope('c2')),
    ])
    expect(withdrawn.kind).toBe('accepted')
  })

  it('a command whose caller expected the lost revision is a version conflict', async () => {
    const { runtime } = faulty(['foreign'])
    const outcome = await runtime.execute(stream, deposit, envelope('c1', { expectedRevision: -1 }))
    expect(outcome).toEqual({ kind: 'version-conflict', currentRevision: 0 })
  })

  it.each<Fault>(['kept-unanswered', 'lost-unanswered', 'unavailable'])(
    'an append that ends as %s is sent again and kept once',
    async (fault) => {
      const { runtime } = faulty([fault, fault])
      expect(await runtime.execute(stream, deposit, envelope('c1'))).toMatchObject({ revision: 0, repeated: false })
      expect(await runtime.load(stream)).toMatchObject({ state: { balance: 1 }, revision: 0 })
    },
  )

  it('a command that always loses is given up as unavailable', async () => {
    const { runtime } = faulty(Array.from({ length: 6 }, () => 'foreign' as const))
    const error = { code: 'unavailable', message: 'Other writers came first 6 times: send the command again.' }
    await expect(runtime.execute(stream, deposit, envelope('c1'))).rejects.toMatchObject(error)
    expect(await runtime.execute(stream, deposit, envelope('c1'))).toMatchObject({ kind: 'accepted', revision: 6 })
  })

  it('a store that stays away is reported, and works again when it is back', async () => {
    const { runtime } = faulty(Array.from({ length: 6 }, () => 'unavailable' as const))
    await expect(runtime.execute(stream, deposit, envelope('c1'))).rejects.toMatchObject({ code: 'unavailable' })
    expect(await runtime.execute(stream, deposit, envelope('c1'))).toMatchObject({ kind: 'accepted', revision: 0 })
  })

  it('an outcome that stays unknown is reported as that, and the same command id finds it out', async () => {
    const faults: Fault[] = ['kept-unanswered', ...Array.from({ length: 5 }, () => 'unavailable' as const)]
    const { runtime } = faulty(faults)
    await expect(runtime.execute(stream, deposit, envelope('c1'))).rejects.toMatchObject({ code: 'outcome-unknown' })
    expect(await runtime.execute(stream, deposit, envelope('c1'))).toMatchObject({ revision: 0, repeated: true })
  })

  it('a full disk rejects the commands that need it and answers the others', async () => {
    const { runtime } = faulty(['none', 'disk-full', 'disk-full'])
    await runtime.execute(stream, deposit, envelope('c1'))
    const [kept, refused] = await Promise.allSettled([
      runtime.execute(stream, deposit, envelope('c2')),
      runtime.execute(stream, { kind: 'withdraw', amount: 5 }, envelope('c3')),
    ])
    expect(kept).toMatchObject({ status: 'rejected', reason: { code: 'disk-full' } })
    expect(refused).toMatchObject({ value: { kind: 'refused', rejection: { balance: 1 }, revision: 0 } })
    expect(await runtime.load(stream)).toMatchObject({ revision: 0 })
  })

  it('a command another runtime has already kept gives the first answer', async () => {
    const { store, runtime } = faulty([])
    const other = accountRuntime(store, { prefix: 'other' })
    await runtime.load(stream)
    const first = await other.execute(stream, deposit, envelope('c1'))
    expect(await runtime.execute(stream, deposit, envelope('c1'))).toEqual({ ...first, repeated: true })
  })

  it('what other writers appended is folded when it is asked for', async () => {
    const { store, runtime } = faulty([])
    await runtime.execute(stream, deposit, envelope('c1'))
    await store.append(stream, [foreignWriter()()], 0)
    expect(await runtime.load(stream)).toMatchObject({ revision: 0 })
    const pending = runtime.execute(stream, count, envelope('c2'))
    expect(await runtime.catchUp(stream)).toMatchObject({ revision: 1, state: { balance: 1001 } })
    expect(await pending).toMatchObject({ revision: 2 })
    expect((await runtime.load(stream)).state.trail).toBe('+1@00+1000@00=1001')
  })
})

const command: fc.Arbitrary<AccountCommand> = fc.oneof(
  fc.record({ kind: fc.constant('deposit' as const), amount: fc.nat(9), times: fc.nat(3) }),
  fc.record({ kind: fc.constant('withdraw' as const), amount: fc.nat(20) }),
  fc.constant(count),
)

const fault = fc.constantFrom<Fault>('none', 'none', 'unavailable', 'kept-unanswered', 'lost-unanswered', 'foreign')

describe('however commands and faults are mixed', () => {
  it('the log is what deciding the same commands one after another gives', async () => {
    const rounds = fc.array(fc.array(command, { maxLength: 8 }), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(rounds, fc.array(fault, { maxLength: 12 }), fc.boolean(), async (given, faults, small) => {
        const store = createMemoryStore()
        const runtime = accountRuntime(faultyStore(store, faults, foreignWriter()), {
          ...(small ? { maxInstances: 1, maxEvents: 1 } : {}),
          retries: { ...impatient, attempts: 30, decisions: 30 },
        })
        const sent: { id: string; command: AccountCommand; kind: string }[] = []
        for (const [round, commands] of given.entries()) {
          const outcomes = commands.map(async (each, index) => {
            const id = `c-${round}-${index}`
            const [outcome] = await Promise.all([
              runtime.execute(stream, each, envelope(id)),
              index % 3 === 0 ? runtime.load('account-2') : undefined,
              index % 4 === 1 ? runtime.catchUp(stream) : undefined,
            ])
            sent.push({ id, command: each, kind: outcome.kind })
          })
          await Promise.all(outcomes)
        }
        const log = await history(runtime)
        expect(await sequential(log, sent)).toEqual(log)
        const kept = [...new Set(log.map(({ commandId }) => commandId))].filter((id) => id.startsWith('c-'))
        expect(kept).toEqual(kept.toSorted((left, right) => left.localeCompare(right)))
        expect((await runtime.catchUp(stream)).state).toEqual((await accountRuntime(store).load(stream)).state)
      }),
      { numRuns: 150 },
    )
  })
})

interface Line {
  readonly commandId: string
  readonly event: unknown
}

async function history(runtime: AccountRuntime): Promise<readonly Line[]> {
  const lines: Line[] = []
  for await (const { event, metadata } of runtime.events(stream)) lines.push({ commandId: metadata.commandId, event })
  return lines
}

/** The same commands and foreign deposits one after another, in the order the log has them. */
async function sequential(
  log: readonly Line[],
  sent: readonly { id: string; command: AccountCommand; kind: string }[],
): Promise<readonly Line[]> {
  const runtime = accountRuntime(createMemoryStore())
  const order = [...new Set(log.map(({ commandId }) => commandId))]
  for (const id of order) {
    const own = sent.find((each) => each.id === id)
    const command = own?.command ?? ({ kind: 'deposit', amount: 1000 } as const)
    const outcome = await runtime.execute(stream, command, envelope(id))
    expect(outcome).toMatchObject({ kind: 'accepted', repeated: false })
  }
  return await history(runtime)
}
