import { describe, expect, it } from 'vitest'
import type { EventStore } from '../src/index.ts'
import { createMemoryStore } from '../src/memory/index.ts'
import { accountRuntime, envelope, impatient, pausingClock } from './support/account.ts'

const stream = 'account-1'
const deposit = (amount: number) => ({ kind: 'deposit', amount }) as const

/** A log that does not give some revisions: they were truncated, or are no text. `write` appends one event each. */
function gapped() {
  const whole = createMemoryStore()
  const leftOut = new Set<number>()
  const store: EventStore = {
    append: (...call) => whole.append(...call),
    async *readStream(...call) {
      for await (const event of whole.readStream(...call)) if (!leftOut.has(event.revision)) yield event
    },
    readAll: (...call) => whole.readAll(...call),
    subscribe: (...call) => whole.subscribe(...call),
    close: () => whole.close(),
  }
  const writer = accountRuntime(store)
  const write = async (...amounts: readonly number[]) => {
    for (const amount of amounts) await writer.execute(stream, deposit(amount), envelope(`w${amount}`))
  }
  return { store, leftOut, writer, write }
}

describe('a stream that the log does not give whole', () => {
  it.each([
    { missing: [1], said: 'event 1,' },
    { missing: [0, 1], said: 'the events 0 to 1,' },
  ])('is refused, naming $said and nothing is decided', async ({ missing, said }) => {
    const { store, leftOut, writer, write } = gapped()
    await write(1, 10, 100)
    for (const revision of missing) leftOut.add(revision)
    const runtime = accountRuntime(store, { prefix: 'other' })
    const error = { code: 'corrupt', message: expect.stringContaining(said) }
    await expect(runtime.load(stream)).rejects.toMatchObject(error)
    await expect(runtime.stateAt(stream, 2)).rejects.toMatchObject(error)
    await expect(runtime.execute(stream, { kind: 'count' }, envelope('c1'))).rejects.toMatchObject(error)
    expect(await writer.catchUp(stream)).toMatchObject({ revision: 2 })
  })

  it('is refused also when it was whole at first and another writer goes on behind the gap', async () => {
    const { store, leftOut, writer, write } = gapped()
    await write(1)
    const asked = ['load', 'execute', 'catchUp'] as const
    const runtimes = asked.map((prefix) => accountRuntime(store, { prefix }))
    for (const runtime of runtimes) await runtime.load(stream)
    await write(10, 100)
    leftOut.add(1)
    const [loading, executing, catchingUp] = runtimes
    for await (const event of store.readStream(stream)) loading?.notice(event)
    await expect(loading?.load(stream)).rejects.toMatchObject({ code: 'corrupt' })
    await expect(executing?.execute(stream, deposit(5), envelope('c1'))).rejects.toMatchObject({ code: 'corrupt' })
    await expect(catchingUp?.catchUp(stream)).rejects.toMatchObject({ code: 'corrupt' })
    expect(await writer.catchUp(stream)).toMatchObject({ revision: 2, state: { balance: 111 } })
  })

  it('is refused when it was truncated since it was read and a past state needs what is gone', async () => {
    const { leftOut, writer, write } = gapped()
    await write(1, 10, 100)
    leftOut.add(0)
    await expect(writer.stateAt(stream, 1)).rejects.toMatchObject({ code: 'corrupt' })
    await expect(writer.stateAt(stream, '2026-01-01T00:00:00Z')).rejects.toMatchObject({ code: 'corrupt' })
  })

  it('is decided on again as soon as it is whole', async () => {
    const { store, leftOut, write } = gapped()
    await write(1, 10, 100)
    leftOut.add(1)
    const runtime = accountRuntime(store, { prefix: 'other' })
    await expect(runtime.load(stream)).rejects.toMatchObject({ code: 'corrupt' })
    leftOut.clear()
    expect(await runtime.execute(stream, { kind: 'count' }, envelope('c1'))).toMatchObject({ revision: 3 })
  })

  it('and lacks its last event keeps no command, and speaks of a backup only when that lasts and nothing comes', async () => {
    const { store, leftOut, write } = gapped()
    await write(1, 10)
    leftOut.add(1)
    const clock = pausingClock()
    const runtime = accountRuntime(store, { prefix: 'other', retries: { ...impatient, ...clock } })
    const send = () => runtime.execute(stream, deposit(5), envelope('c1'))
    const told = (words: string) => expect.stringContaining(`event 1, the last of account-1, ${words}`)
    await expect(send()).rejects.toMatchObject({ code: 'unavailable', message: told('just now') })
    clock.pass(95_000)
    await expect(send()).rejects.toMatchObject({ code: 'unavailable', message: expect.not.stringContaining('backup') })
    clock.pass(10_000)
    await expect(send()).rejects.toMatchObject({ code: 'corrupt', message: expect.stringContaining('from a backup') })
    expect(await runtime.load(stream)).toMatchObject({ revision: 0 })
    leftOut.delete(1)
    leftOut.add(2)
    await write(100)
    // Something came: what is missing now may still come.
    await expect(send()).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('event 2,') })
    leftOut.clear()
    expect(await send()).toMatchObject({ revision: 3 })
  })
})
