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

const expectations: readonly ExpectedRevision[] = [1, 'any', 'stream-exists']

export const repeating: readonly ContractCheck[] = [
  {
    name: 'the same append again gives the first answer and adds nothing, after later appends too',
    async run(store) {
      for (const expected of expectations) {
        const stream = newStream()
        await store.append(stream, newEvents(2), 'no-stream')
        const events = newEvents(2)
        const first = await store.append(stream, events, expected)
        assertAppended(first, 3)
        assert.deepEqual(await store.append(stream, events, expected), first)
        await store.append(stream, newEvents(3), 'any')
        assert.deepEqual(await store.append(stream, events, expected), first)
        assert.equal((await collect(store.readStream(stream))).length, 7)
      }
    },
  },
  {
    name: 'the first append of a stream can be repeated however it was expected',
    async run(store) {
      for (const expected of ['no-stream', 'any'] satisfies ExpectedRevision[]) {
        const stream = newStream()
        const events = newEvents(2)
        const first = await store.append(stream, events, expected)
        await store.append(stream, newEvents(1), 1)
        assert.deepEqual(await store.append(stream, events, expected), first)
        assert.equal((await collect(store.readStream(stream))).length, 3)
      }
    },
  },
  {
    name: 'the same append sent twice at once is kept once, and both get the same answer',
    async run(store) {
      for (const expected of ['no-stream', 'any'] satisfies ExpectedRevision[]) {
        const stream = newStream()
        const events = newEvents(3)
        const [first, second] = await Promise.all([
          store.append(stream, events, expected),
          store.append(stream, events, expected),
        ])
        assertAppended(first, 2)
        assert.deepEqual(second, first)
        assert.deepEqual(ids(await collect(store.readStream(stream))), ids(events))
      }
    },
  },
  {
    name: 'known ids at another place than expected are a conflict',
    async run(store) {
      const stream = newStream()
      const events = newEvents(2)
      await store.append(stream, newEvents(1), 'no-stream')
      await store.append(stream, events, 0)
      await store.append(stream, newEvents(1), 2)
      assertConflict(await store.append(stream, events, 'no-stream'), 3)
      assertConflict(await store.append(stream, events, 1), 3)
    },
  },
  {
    name: 'an id is used once: known ids where the expectation holds are refused as invalid',
    async run(store) {
      const stream = newStream()
      const other = newStream()
      const events = newEvents(2)
      const [first, second] = events
      assert.ok(first !== undefined && second !== undefined)
      await store.append(stream, events, 'no-stream')
      await assertFails('invalid-event', () => store.append(stream, events, 1))
      await assertFails('invalid-event', () => store.append(stream, [second, first], 'any'))
      await assertFails('invalid-event', () => store.append(stream, [newEvent(), first], 'any'))
      await assertFails('invalid-event', () => store.append(stream, [...events, newEvent()], 'stream-exists'))
      await assertFails('invalid-event', () => store.append(other, [newEvent(), second], 'no-stream'))
      assert.deepEqual(ids(await collect(store.readStream(stream))), ids(events))
      assert.deepEqual(await collect(store.readStream(other)), [])
      assertAppended(await store.append(other, newEvents(1), 'no-stream'), 0)
      assertAppended(await store.append(stream, newEvents(1), 1), 2)
    },
  },
  {
    name: 'partly known ids where the expectation does not hold are a conflict',
    async run(store) {
      const stream = newStream()
      const events = newEvents(2)
      await store.append(stream, events, 'no-stream')
      assertConflict(await store.append(stream, [...events, newEvent()], 'no-stream'), 1)
    },
  },
]
