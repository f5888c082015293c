import assert from 'node:assert/strict'
import type { ExpectedRevision } from '../port.ts'
import {
  assertAppended,
  assertConflict,
  assertFails,
  type ContractCheck,
  collect,
  ids,
  newEvent,
  newEvents,
  newStream,
} from './bench.ts'

export const appending: readonly ContractCheck[] = [
  {
    name: 'revisions are counted from 0 without gaps, and the answer names the last one',
    async run(store) {
      const stream = newStream()
      assertAppended(await store.append(stream, newEvents(1), 'no-stream'), 0)
      assertAppended(await store.append(stream, newEvents(3), 0), 3)
      assertAppended(await store.append(stream, newEvents(2), 3), 5)
      const revisions = (await collect(store.readStream(stream))).map(({ revision }) => revision)
      assert.deepEqual(revisions, [0, 1, 2, 3, 4, 5])
    },
  },
  {
    name: 'the answer names the position of the last event',
    async run(store) {
      const stream = newStream()
      const first = assertAppended(await store.append(stream, newEvents(2), 'no-stream'), 1)
      const second = assertAppended(await store.append(stream, newEvents(1), 1), 2)
      const positions = (await collect(store.readStream(stream))).map(({ position }) => position)
      assert.deepEqual(positions.slice(1), [first, second])
      assert.ok(second > first)
    },
  },
  {
    name: 'the events of one append stand together in the order they were given',
    async run(store) {
      const stream = newStream()
      const events = newEvents(7)
      await store.append(stream, events, 'no-stream')
      const recorded = await collect(store.readStream(stream))
      assert.deepEqual(ids(recorded), ids(events))
      const positions = recorded.map(({ position }) => position)
      assert.deepEqual(positions, positions.toSorted(ascending))
    },
  },
  {
    name: 'another revision than expected is a conflict that names the actual one, and keeps nothing',
    async run(store) {
      const stream = newStream()
      assertConflict(await store.append(stream, newEvents(1), 0), 'no-stream')
      assertConflict(await store.append(stream, newEvents(1), 'stream-exists'), 'no-stream')
      const kept = newEvents(2)
      await store.append(stream, kept, 'no-stream')
      assertConflict(await store.append(stream, newEvents(1), 'no-stream'), 1)
      assertConflict(await store.append(stream, newEvents(1), 0), 1)
      assertConflict(await store.append(stream, newEvents(1), 2), 1)
      assert.deepEqual(ids(await collect(store.readStream(stream))), ids(kept))
    },
  },
  {
    name: 'any and stream-exists append at the end, wherever that is',
    async run(store) {
      const stream = newStream()
      assertAppended(await store.append(stream, newEvents(2), 'any'), 1)
      assertAppended(await store.append(stream, newEvents(1), 'any'), 2)
      assertAppended(await store.append(stream, newEvents(2), 'stream-exists'), 4)
    },
  },
  {
    name: 'of many appends that expect the same revision at once, one wins',
    async run(store) {
      const stream = newStream()
      await store.append(stream, newEvents(1), 'no-stream')
      const attempts = Array.from({ length: 20 }, () => newEvents(2))
      const outcomes = await Promise.all(attempts.map((events) => store.append(stream, events, 0)))
      const winners = attempts.filter((_, index) => outcomes[index]?.outcome === 'appended')
      assert.equal(winners.length, 1)
      for (const outcome of outcomes) if (outcome.outcome === 'conflict') assertConflict(outcome, 2)
      assert.deepEqual(ids((await collect(store.readStream(stream))).slice(1)), ids(winners[0] ?? []))
    },
  },
  {
    name: 'appends sent to one stream without waiting are taken in the order they were sent',
    async run(store) {
      const stream = newStream()
      const events = newEvents(50)
      const outcomes = await Promise.all(
        events.map((event, index) => store.append(stream, [event], index === 0 ? 'no-stream' : index - 1)),
      )
      for (const [index, outcome] of outcomes.entries()) assertAppended(outcome, index)
      assert.deepEqual(ids(await collect(store.readStream(stream))), ids(events))
    },
  },
  {
    name: 'appends to many streams at once do not disturb each other, whichever of them conflict',
    async run(store) {
      const streams = Array.from({ length: 20 }, newStream)
      const expectations: readonly ExpectedRevision[] = ['no-stream', 7, 'any', 'stream-exists']
      const outcomes = await Promise.all(
        streams.map((stream, index) => store.append(stream, newEvents(3), expectations[index % 4] ?? 'any')),
      )
      for (const [index, outcome] of outcomes.entries()) {
        if (index % 2 === 0) assertAppended(outcome, 2)
        else assertConflict(outcome, 'no-stream')
        const events = await collect(store.readStream(streams[index] ?? ''))
        assert.equal(events.length, index % 2 === 0 ? 3 : 0)
      }
    },
  },
  {
    name: 'what is no proper append is refused as invalid and disturbs no other',
    async run(store) {
      const stream = newStream()
      const event = newEvent()
      const twice = assertFails('invalid-event', () => store.append(stream, [event, newEvent(), event], 'any'))
      const good = store.append(stream, newEvents(1), 'no-stream')
      await twice
      assertAppended(await good, 0)
      await assertFails('invalid-event', () => store.append(stream, [], 'any'))
      await assertFails('invalid-event', () => store.append('', newEvents(1), 'any'))
      await assertFails('invalid-event', () => store.append(stream, newEvents(1), -1))
      await assertFails('invalid-event', () => store.append(stream, newEvents(1), 0.5))
      await assertFails('invalid-event', () => store.append(stream, [{ ...newEvent(), id: '' }], 'any'))
      await assertFails('invalid-event', () => store.append(stream, [{ ...newEvent(), type: '' }], 'any'))
      assert.equal((await collect(store.readStream(stream))).length, 1)
    },
  },
]

function ascending(left: bigint, right: bigint): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
