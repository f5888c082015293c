import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { contractChecks, runCheck } from '../src/contract/index.ts'
import type { EventStore, NewEvent, RecordedEvent } from '../src/index.ts'
import { createMemoryStore } from '../src/memory/index.ts'

/** Stores that break one promise each, and the checks that must notice. */
const broken: Readonly<Record<string, { wrap: (store: EventStore) => EventStore; noticedBy: readonly string[] }>> = {
  'answers the revision before the last one': {
    wrap: (store) => ({
      ...through(store),
      async append(...call) {
        const outcome = await store.append(...call)
        return outcome.outcome === 'appended' ? { ...outcome, revision: outcome.revision - 1 } : outcome
      },
    }),
    noticedBy: [
      'revisions are counted from 0 without gaps, and the answer names the last one',
      'any sequence of operations gives the answers of a simple model',
    ],
  },
  'forgets which ids it has kept': {
    wrap: (store) => {
      const given = new Map<string, string>()
      const renamed = (event: NewEvent) => {
        const id = randomUUID()
        given.set(id, event.id)
        return { ...event, id }
      }
      const restored = (event: RecordedEvent) => ({ ...event, id: given.get(event.id) ?? event.id })
      return {
        ...through(store),
        append: (stream, events, expected) => store.append(stream, events.map(renamed), expected),
        readStream: (stream, options) => mapped(store.readStream(stream, options), restored),
      }
    },
    noticedBy: [
      'the same append again gives the first answer and adds nothing, after later appends too',
      'the same append sent twice at once is kept once, and both get the same answer',
      'an id is used once: known ids where the expectation holds are refused as invalid',
    ],
  },
  'puts the events of one append in another order': {
    wrap: (store) => ({
      ...through(store),
      append: (stream, events, expected) => store.append(stream, events.toReversed(), expected),
    }),
    noticedBy: ['the events of one append stand together in the order they were given'],
  },
  'swallows the last event of a larger append': {
    wrap: (store) => ({
      ...through(store),
      append: (stream, events, expected) =>
        store.append(stream, events.slice(0, Math.max(1, events.length - 1)), expected),
    }),
    noticedBy: [
      'revisions are counted from 0 without gaps, and the answer names the last one',
      'a long stream is read whole, although it takes many pages',
    ],
  },
  'takes any revision for the expected one': {
    wrap: (store) => ({ ...through(store), append: (stream, events) => store.append(stream, events, 'any') }),
    noticedBy: [
      'another revision than expected is a conflict that names the actual one, and keeps nothing',
      'of many appends that expect the same revision at once, one wins',
    ],
  },
  'writes JSON anew': {
    wrap: (store) => ({
      ...through(store),
      append: (stream, events, expected) =>
        store.append(
          stream,
          events.map((event) => ({ ...event, data: JSON.stringify(JSON.parse(event.data)) })),
          expected,
        ),
    }),
    noticedBy: ['everything given is read back to the byte'],
  },
  'includes the position a subscription starts after': {
    wrap: (store) => ({
      ...through(store),
      subscribe: ({ after, ...options } = {}) =>
        store.subscribe(after === undefined ? options : { ...options, after: after - 1n }),
    }),
    noticedBy: ['a subscription after a position begins right behind it'],
  },
  'skips an event in a subscription': {
    wrap: (store) => ({
      ...through(store),
      async *subscribe(options) {
        for await (const message of store.subscribe(options)) {
          if (message.kind !== 'event' || message.event.revision !== 500) yield message
        }
      },
    }),
    noticedBy: ['a slow reader misses nothing and gets nothing twice'],
  },
  'reads backwards as forwards': {
    wrap: (store) => ({
      ...through(store),
      readStream: (stream, { direction: _, ...options } = {}) => store.readStream(stream, options),
    }),
    noticedBy: ['a stream is read backwards from a revision or the end, at most to a limit'],
  },
  'appends after it was closed': {
    wrap: (store) => ({ ...through(store), close: () => Promise.resolve() }),
    noticedBy: ['a closed store refuses appends and reads'],
  },
}

describe('the contract notices a store that', () => {
  const checks = Object.values(contractChecks).flat()
  for (const [flaw, { wrap, noticedBy }] of Object.entries(broken)) {
    it.each(noticedBy)(`${flaw}: %s`, async (name) => {
      const check = checks.find((each) => each.name === name)
      if (check === undefined) throw new Error(`the contract has no check named "${name}"`)
      await expect(runCheck(check, () => wrap(createMemoryStore()))).rejects.toThrow()
      await expect(runCheck(check, createMemoryStore)).resolves.toBeUndefined()
    })
  }
})

/** The store's own methods, to be replaced one by one. */
function through(store: EventStore): EventStore {
  return {
    append: (...call) => store.append(...call),
    readStream: (...call) => store.readStream(...call),
    readAll: (...call) => store.readAll(...call),
    subscribe: (...call) => store.subscribe(...call),
    close: () => store.close(),
  }
}

async function* mapped(events: AsyncIterable<RecordedEvent>, change: (event: RecordedEvent) => RecordedEvent) {
  for await (const event of events) yield change(event)
}
