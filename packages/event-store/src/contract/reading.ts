import assert from 'node:assert/strict'
import type { EventStore } from '../port.ts'
import { assertAppended, type ContractCheck, collect, ids, idsOf, lastPosition, newEvents, newStream } from './bench.ts'

export const reading: readonly ContractCheck[] = [
  {
    name: 'a stream that does not exist has no events',
    async run(store) {
      assert.deepEqual(await collect(store.readStream(newStream())), [])
      assert.deepEqual(await collect(store.readStream(newStream(), { direction: 'backwards' })), [])
    },
  },
  {
    name: 'a stream is read forwards from a revision, at most to a limit',
    async run(store) {
      const stream = newStream()
      const known = await fill(store, stream, 10)
      const read = async (from: number, limit?: number) =>
        ids(await collect(store.readStream(stream, limit === undefined ? { from } : { from, limit })))
      assert.deepEqual(await read(0), known)
      assert.deepEqual(await read(4), known.slice(4))
      assert.deepEqual(await read(4, 3), known.slice(4, 7))
      assert.deepEqual(await read(9, 100), known.slice(9))
      assert.deepEqual(await read(10), [])
      assert.deepEqual(await read(0, 0), [])
    },
  },
  {
    name: 'a stream is read backwards from a revision or the end, at most to a limit',
    async run(store) {
      const stream = newStream()
      const known = await fill(store, stream, 10)
      const backwards = known.toReversed()
      const read = async (options: { from?: number; limit?: number }) =>
        ids(await collect(store.readStream(stream, { direction: 'backwards', ...options })))
      assert.deepEqual(await read({}), backwards)
      assert.deepEqual(await read({ limit: 3 }), backwards.slice(0, 3))
      assert.deepEqual(await read({ from: 4 }), backwards.slice(5))
      assert.deepEqual(await read({ from: 4, limit: 2 }), backwards.slice(5, 7))
      assert.deepEqual(await read({ from: 1000 }), backwards)
      assert.deepEqual(await read({ from: 0 }), backwards.slice(9))
    },
  },
  {
    name: 'streams whose events are mixed in the log are read apart',
    async run(store) {
      const streams = [newStream(), newStream()] as const
      for (let round = 0; round < 5; round += 1) {
        await Promise.all(streams.map((stream) => store.append(stream, newEvents(2), 'any')))
      }
      for (const stream of streams) {
        const events = await collect(store.readStream(stream))
        assert.deepEqual(
          events.map((event) => [event.stream, event.revision]),
          Array.from({ length: 10 }, (_, revision) => [stream, revision]),
        )
      }
    },
  },
  {
    name: 'the whole log is read in one order, forwards after a position and backwards before one',
    async run(store) {
      const start = await lastPosition(store)
      const after = start === undefined ? {} : { from: start }
      const [one, two] = [newStream(), newStream()]
      for (let round = 0; round < 4; round += 1) {
        await store.append(one, newEvents(2), 'any')
        await store.append(two, newEvents(1), 'any')
      }
      const ours = new Set([one, two])
      const log = (await collect(store.readAll(after))).filter(({ stream }) => ours.has(stream))
      assert.equal(log.length, 12)
      for (const [index, event] of log.entries())
        assert.ok(index === 0 || event.position > (log[index - 1]?.position ?? 0n))
      const backwards = await collect(store.readAll({ direction: 'backwards' }))
      assert.deepEqual(
        backwards.filter(({ stream }) => ours.has(stream)),
        log.toReversed(),
      )
      const middle = log[5]
      assert.ok(middle !== undefined)
      const later = await collect(store.readAll({ from: middle.position }))
      const earlier = await collect(store.readAll({ from: middle.position, direction: 'backwards' }))
      assert.deepEqual(
        later.filter(({ stream }) => ours.has(stream)),
        log.slice(6),
      )
      assert.ok(earlier.every(({ position }) => position < middle.position))
      assert.deepEqual(idsOf(one, earlier), idsOf(one, log.slice(0, 5)).toReversed())
    },
  },
  {
    name: 'reading the whole log gives at most as many events as asked for',
    async run(store) {
      const stream = newStream()
      const position = assertAppended(await store.append(stream, newEvents(1), 'any'), 0)
      await store.append(stream, newEvents(9), 'any')
      const forwards = await collect(store.readAll({ from: position, limit: 4 }))
      assert.equal(forwards.length, 4)
      assert.ok(forwards.every((event) => event.position > position))
      assert.equal((await collect(store.readAll({ direction: 'backwards', limit: 4 }))).length, 4)
      assert.deepEqual(await collect(store.readAll({ limit: 0 })), [])
    },
  },
  {
    name: 'a long stream is read whole, although it takes many pages',
    async run(store) {
      const stream = newStream()
      const known = await fill(store, stream, 2500)
      assert.deepEqual(ids(await collect(store.readStream(stream))), known)
      assert.deepEqual(ids(await collect(store.readStream(stream, { direction: 'backwards' }))), known.toReversed())
      assert.deepEqual(ids(await collect(store.readStream(stream, { from: 100, limit: 2000 }))), known.slice(100, 2100))
      assert.deepEqual(idsOf(stream, await collect(store.readAll())), known)
    },
  },
  {
    name: 'a reader that stops in the middle, or is overtaken by appends, sees a gapless run',
    async run(store) {
      const stream = newStream()
      await fill(store, stream, 1500)
      const revisions: number[] = []
      for await (const { revision } of store.readStream(stream)) {
        revisions.push(revision)
        if (revision % 500 === 0) await store.append(stream, newEvents(10), 'any')
        if (revision === 1400) break
      }
      assert.deepEqual(
        revisions,
        Array.from({ length: 1401 }, (_, revision) => revision),
      )
    },
  },
  {
    name: 'options that are no whole numbers from 0 are a range error',
    async run(store) {
      const stream = newStream()
      for (const options of [{ from: -1 }, { from: 0.5 }, { limit: -1 }, { limit: Number.NaN }]) {
        await assert.rejects(async () => await collect(store.readStream(stream, options)), RangeError)
      }
      await assert.rejects(async () => await collect(store.readAll({ limit: -1 })), RangeError)
    },
  },
]

/** Appends this many events, some hundreds at a time, and gives their ids. */
async function fill(store: EventStore, stream: string, count: number): Promise<readonly string[]> {
  const events = newEvents(count)
  for (let start = 0; start < count; start += 500) await store.append(stream, events.slice(start, start + 500), 'any')
  return ids(events)
}
