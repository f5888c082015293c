import { describe, expect, it } from 'vitest'
import { collect } from '../src/contract/bench.ts'
import type { EventStore } from '../src/index.ts'
import { createMemoryStore } from '../src/memory/index.ts'
import { accountRuntime, envelope } from './support/account.ts'

const stream = 'account-1'
const deposit = { kind: 'deposit', amount: 1 } as const
const enough = 20

/** A store on the log it is given for each call; `read` runs when a stream was read and before its events are given. */
function on(log: () => EventStore, read: () => Promise<void> = () => Promise.resolve()): EventStore {
  return {
    append: (...call) => log().append(...call),
    async *readStream(...call) {
      const events = await collect(log().readStream(...call))
      await read()
      yield* events
    },
    readAll: (...call) => log().readAll(...call),
    subscribe: (...call) => log().subscribe(...call),
    close: () => log().close(),
  }
}

describe('reading and sending', () => {
  it('a state that is asked for holds what is noticed while the stream is read', async () => {
    const log = createMemoryStore()
    const other = accountRuntime(log, { prefix: 'other' })
    await other.execute(stream, deposit, envelope('c1'))
    let reads = 0
    const runtime = accountRuntime(
      on(
        () => log,
        async () => {
          reads += 1
          if (reads > 1) return
          await other.execute(stream, deposit, envelope('c2'))
          for await (const event of log.readStream(stream)) runtime.notice(event)
        },
      ),
    )
    expect(await runtime.load(stream)).toMatchObject({ revision: 1, state: { balance: 2 } })
    expect(reads).toBe(2)
  })

  it('a state that is asked for holds what is noticed while a command is on its way', async () => {
    const log = createMemoryStore()
    const other = accountRuntime(log, { prefix: 'other' })
    let loading: Promise<unknown> | undefined
    const append: EventStore['append'] = async (...call) => {
      const outcome = await log.append(...call)
      await other.execute(stream, deposit, envelope('c2'))
      for await (const event of log.readStream(stream)) runtime.notice(event)
      loading = runtime.load(stream)
      return outcome
    }
    const runtime = accountRuntime({ ...on(() => log), append })
    expect(await runtime.execute(stream, deposit, envelope('c1'))).toMatchObject({ revision: 0 })
    expect(await loading).toMatchObject({ revision: 1, state: { balance: 2 } })
  })

  it.each([
    { left: 0, what: 'that holds nothing' },
    { left: 1, what: 'that ends earlier' },
  ])('a command that lost to a log $what is decided on that log alone', async ({ left }) => {
    let log = createMemoryStore()
    const runtime = accountRuntime(on(() => log))
    await runtime.execute(stream, { ...deposit, times: 3 }, envelope('c1'))
    log = createMemoryStore()
    const other = accountRuntime(log, { prefix: 'other' })
    for (let index = 0; index < left; index += 1) await other.execute(stream, deposit, envelope(`o${index}`))
    expect(await runtime.execute(stream, deposit, envelope('c2'))).toMatchObject({ kind: 'accepted', revision: left })
    expect(await runtime.load(stream)).toEqual(await accountRuntime(log).load(stream))
  })

  it('a command is kept although somebody asks again and again for what others appended', async () => {
    const runtime = accountRuntime(createMemoryStore())
    await runtime.load(stream)
    let kept = false
    const command = runtime.execute(stream, deposit, envelope('c1')).then(() => {
      kept = true
    })
    let asked = 0
    while (asked < enough && !kept) {
      asked += 1
      await runtime.catchUp(stream)
    }
    await command
    expect(asked).toBeLessThan(enough)
  })

  it('what others appended is read although a further command comes during every append', async () => {
    const log = createMemoryStore()
    const commands: Promise<unknown>[] = []
    let read = false
    const send = () => commands.push(runtime.execute(stream, deposit, envelope(`c${commands.length}`)))
    const append: EventStore['append'] = async (...call) => {
      if (commands.length < enough && !read) send()
      return await log.append(...call)
    }
    const runtime = accountRuntime({ ...on(() => log), append })
    await runtime.load(stream)
    send()
    await runtime.catchUp(stream)
    read = true
    await Promise.all(commands)
    expect(commands.length).toBeLessThan(enough)
  })
})
