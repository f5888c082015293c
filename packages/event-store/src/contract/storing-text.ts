import assert from 'node:assert/strict'
import { assertFails, type ContractCheck, collect, newEvent, newStream } from './bench.ts'

const texts: readonly string[] = [
  '{"name":"Blåbærsyltetøy på Ærøya, čáhci, ŋ, Ж, 漢字, 👩‍👩‍👧, e\u0301 is not \u00e9"}',
  '{ "spaces" :  1.50e+2 ,\n\t"order": {"b":1,"a":2}, "a":1, "a":2 }',
  '{"escaped":"\\u00e5 \\ud83d\\ude00 \\\\ \\" \\n", "line":"\u2028\u2029", "bom":"\ufeff"}',
  '"a text that is no object"',
]

export const storingText: readonly ContractCheck[] = [
  {
    name: 'everything given is read back to the byte',
    async run(store) {
      const stream = `${newStream()}-blåbær-👍`
      const events = texts.map((text) => ({ ...newEvent(), type: 'Sørget-for_æøå', data: text, metadata: text }))
      await store.append(stream, events, 'no-stream')
      const recorded = await collect(store.readStream(stream))
      assert.deepEqual(
        recorded.map(({ id, type, data, metadata }) => ({ id, type, data, metadata })),
        events,
      )
      assert.ok(recorded.every((event) => event.stream === stream))
      const inLog = (await collect(store.readAll())).filter((event) => event.stream === stream)
      assert.deepEqual(inLog, recorded)
    },
  },
  {
    name: 'stream names that differ only in case or accents are different streams',
    async run(store) {
      const stream = newStream()
      const names = [`${stream}-a`, `${stream}-A`, `${stream}-é`, `${stream}-e\u0301`, `${stream}-a `]
      for (const name of names) await store.append(name, [newEvent()], 'no-stream')
      for (const name of names) assert.equal((await collect(store.readStream(name))).length, 1)
    },
  },
  {
    name: 'text that UTF-8 cannot hold is refused instead of changed',
    async run(store) {
      const stream = newStream()
      const half = '"\ud83d"'
      await assertFails('invalid-event', () => store.append(stream, [{ ...newEvent(), data: half }], 'any'))
      await assertFails('invalid-event', () => store.append(stream, [{ ...newEvent(), metadata: half }], 'any'))
      await assertFails('invalid-event', () => store.append(stream, [{ ...newEvent(), type: half }], 'any'))
      await assertFails('invalid-event', () => store.append(`${stream}${half}`, [newEvent()], 'any'))
      assert.deepEqual(await collect(store.readStream(stream)), [])
    },
  },
  {
    name: 'streams and types whose names begin with a dollar sign belong to the store and are refused',
    async run(store) {
      const stream = newStream()
      await assertFails('invalid-event', () => store.append(`$${stream}`, [newEvent()], 'any'))
      await assertFails('invalid-event', () => store.append(`$$${stream}`, [newEvent()], 'any'))
      await assertFails('invalid-event', () => store.append(stream, [{ ...newEvent(), type: '$metadata' }], 'any'))
      assert.deepEqual(await collect(store.readStream(stream)), [])
    },
  },
  {
    name: 'an event of half a megabyte is kept whole among small ones',
    async run(store) {
      const stream = newStream()
      const large = newEvent({ text: 'å👍'.repeat(85_000) })
      const events = [newEvent(), large, newEvent()]
      await store.append(stream, events, 'no-stream')
      const recorded = await collect(store.readStream(stream))
      assert.equal(recorded.length, 3)
      assert.ok(recorded[1]?.data === large.data)
    },
  },
]
