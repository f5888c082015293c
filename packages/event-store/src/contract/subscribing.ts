import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EventStore, SubscribeOptions } from '../port.ts'
import {
  assertAppended,
  type ContractCheck,
  collect,
  collectUntil,
  ids,
  idsIn,
  isCaughtUp,
  lastPosition,
  newEvents,
  newStream,
  within,
} from './bench.ts'

const patience = 10_000

export const subscribing: readonly ContractCheck[] = [
  {
    name: 'a subscription gives what is there, says that it caught up, and goes on with what comes',
    async run(store) {
      const stream = newStream()
      const options = await fromNow(store)
      const before = newEvents(5)
      const after = newEvents(5)
      await store.append(stream, before, 'no-stream')
      const messages = store.subscribe(options)[Symbol.asyncIterator]()
      const seen: string[] = []
      const readUntil = async (last: string | undefined) => {
        let reached = false
        while (!reached) {
          const { value, done } = await within(patience, messages.next())
          assert.ok(done !== true, 'the subscription ended by itself')
          if (value.kind === 'event' && value.event.stream === stream) seen.push(value.event.id)
          reached = last === undefined ? value.kind === 'caught-up' : seen.at(-1) === last
        }
      }
      await readUntil(undefined)
      assert.deepEqual(seen, ids(before))
      const reading = readUntil(after.at(-1)?.id)
      for (const [index, event] of after.entries()) await store.append(stream, [event], 4 + index)
      await reading
      assert.deepEqual(seen, [...ids(before), ...ids(after)])
      await messages.return?.()
    },
  },
  {
    name: 'a subscription after a position begins right behind it',
    async run(store) {
      const stream = newStream()
      const events = newEvents(9)
      await store.append(stream, events.slice(0, 4), 'no-stream')
      const middle = assertAppended(await store.append(stream, events.slice(4, 5), 3), 4)
      await store.append(stream, events.slice(5), 4)
      const messages = await within(patience, collectUntil(store.subscribe({ after: middle }), isCaughtUp))
      assert.deepEqual(idsIn(stream, messages), ids(events.slice(5)))
    },
  },
  {
    name: 'a subscription from the beginning gives the whole log in its order',
    async run(store) {
      const stream = newStream()
      await store.append(stream, newEvents(3), 'no-stream')
      const messages = await within(patience, collectUntil(store.subscribe(), isCaughtUp))
      const positions = messages.flatMap((message) => (message.kind === 'event' ? [message.event.position] : []))
      const log = await collect(store.readAll())
      assert.deepEqual(
        positions,
        log.slice(0, positions.length).map(({ position }) => position),
      )
      assert.equal(idsIn(stream, messages).length, 3)
      assert.deepEqual(messages.at(-1), { kind: 'caught-up', position: positions.at(-1) })
    },
  },
  {
    name: 'a subscription from the end catches up at once and gives only what comes',
    async run(store) {
      const stream = newStream()
      await store.append(stream, newEvents(3), 'no-stream')
      const options = await fromNow(store)
      const first = await within(patience, collectUntil(store.subscribe(options), isCaughtUp))
      assert.deepEqual(idsIn(stream, first), [])
      const late = newEvents(1)
      const reading = collectUntil(store.subscribe(options), ({ kind }) => kind === 'event')
      await store.append(stream, late, 2)
      assert.deepEqual(idsIn(stream, await within(patience, reading)), ids(late))
    },
  },
  {
    name: 'a slow reader misses nothing and gets nothing twice',
    async run(store) {
      const stream = newStream()
      const options = await fromNow(store)
      const events = newEvents(900)
      const last = events.at(-1)?.id
      const seen: string[] = []
      const reading = (async () => {
        for await (const message of store.subscribe(options)) {
          if (message.kind !== 'event' || message.event.stream !== stream) continue
          seen.push(message.event.id)
          if (seen.length % 50 === 0) await sleep(1)
          if (message.event.id === last) return
        }
      })()
      for (let start = 0; start < 900; start += 30) await store.append(stream, events.slice(start, start + 30), 'any')
      await within(patience, reading)
      assert.deepEqual(seen, ids(events))
    },
  },
  {
    name: 'several subscriptions see the same events in the same order',
    async run(store) {
      const streams = [newStream(), newStream(), newStream()]
      const options = await fromNow(store)
      let wanted = 0
      const read = async () => {
        const seen: bigint[] = []
        for await (const message of store.subscribe(options)) {
          if (message.kind === 'event' && streams.includes(message.event.stream)) seen.push(message.event.position)
          if (seen.length === 60) break
        }
        return seen
      }
      const readers = [read(), read(), read()]
      while (wanted < 20) {
        wanted += 1
        await Promise.all(streams.map((stream) => store.append(stream, newEvents(1), 'any')))
      }
      const [first, ...others] = await within(patience, Promise.all(readers))
      for (const other of others) assert.deepEqual(other, first)
    },
  },
  {
    name: 'a subscription ends when its signal aborts, while it waits and between two events',
    async run(store) {
      const stream = newStream()
      const options = await fromNow(store)
      const waiting = new AbortController()
      const end = collect(store.subscribe({ ...options, signal: waiting.signal }))
      await sleep(5)
      waiting.abort()
      assert.deepEqual(idsIn(stream, await within(patience, end)), [])
      await store.append(stream, newEvents(50), 'no-stream')
      const busy = new AbortController()
      const seen: string[] = []
      for await (const message of store.subscribe({ ...options, signal: busy.signal })) {
        if (message.kind === 'event') seen.push(message.event.id)
        if (seen.length === 10) busy.abort()
      }
      assert.equal(seen.length, 10)
      assert.deepEqual(await within(patience, collect(store.subscribe({ signal: AbortSignal.abort() }))), [])
    },
  },
  {
    name: 'a reader can leave while it waits for the next event',
    async run(store) {
      const messages = store.subscribe(await fromNow(store))[Symbol.asyncIterator]()
      await within(patience, messages.next())
      const pending = messages.next()
      await sleep(5)
      await within(patience, Promise.resolve(messages.return?.()))
      assert.equal((await within(patience, pending)).done, true)
    },
  },
]

async function fromNow(store: EventStore): Promise<SubscribeOptions> {
  const after = await lastPosition(store)
  return after === undefined ? {} : { after }
}
