import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import {
  type AppendOutcome,
  type Direction,
  type EventStore,
  EventStoreError,
  type ExpectedRevision,
  type NewEvent,
} from '../port.ts'
import { type ContractCheck, collect, ids, newEvent } from './bench.ts'

/** Appends of one step are sent without waiting for each other; reads follow when all are answered. */
interface Step {
  readonly appends: readonly { stream: number; first: number; count: number; expected: ExpectedRevision }[]
  readonly read: { stream: number; direction: Direction; from: number; limit: number }
}

const streams = 3
const pool = 12

const expectation: fc.Arbitrary<ExpectedRevision> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<ExpectedRevision>('any', 'no-stream', 'stream-exists') },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 8 }) },
)

const step: fc.Arbitrary<Step> = fc.record({
  appends: fc.array(
    fc.record({
      stream: fc.nat(streams - 1),
      first: fc.nat(pool - 1),
      count: fc.integer({ min: 1, max: 3 }),
      expected: expectation,
    }),
    { maxLength: 6 },
  ),
  read: fc.record({
    stream: fc.nat(streams - 1),
    direction: fc.constantFrom<Direction>('forwards', 'backwards'),
    from: fc.nat(10),
    limit: fc.nat(10),
  }),
})

export const againstModel: readonly ContractCheck[] = [
  {
    name: 'any sequence of operations gives the answers of a simple model',
    async run(store) {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const world = new World()
          for (const { appends, read } of steps) {
            const calls = appends.map(({ stream, first, count, expected }) => ({
              stream: world.stream(stream),
              events: world.events(first, count),
              expected,
            }))
            const answers = await Promise.all(calls.map((call) => answerOf(store, call)))
            assert.deepEqual(
              answers,
              calls.map((call) => world.append(call)),
            )
            const { direction, from, limit } = read
            const stream = world.stream(read.stream)
            const recorded = await collect(store.readStream(stream, { direction, from, limit }))
            assert.deepEqual(ids(recorded), world.read(stream, read))
          }
        }),
        { numRuns: 60 },
      )
    },
  },
]

interface Call {
  readonly stream: string
  readonly events: readonly NewEvent[]
  readonly expected: ExpectedRevision
}

/** An answer without its position, which every store counts its own way. */
async function answerOf(store: EventStore, { stream, events, expected }: Call): Promise<unknown> {
  try {
    return plain(await store.append(stream, events, expected))
  } catch (error) {
    if (error instanceof EventStoreError) return error.code
    throw error
  }
}

function plain(outcome: AppendOutcome): unknown {
  return outcome.outcome === 'appended' ? { revision: outcome.revision } : { actual: outcome.actual }
}

/** The port's promises as a list of ids per stream: slow, and short enough to be seen to be right. */
class World {
  readonly #run = randomUUID()
  readonly #pool: readonly NewEvent[] = Array.from({ length: pool + 3 }, () => newEvent())
  readonly #streams = new Map<string, string[]>()

  stream(number: number): string {
    return `contract-${this.#run}-${number}`
  }

  events(first: number, count: number): readonly NewEvent[] {
    return this.#pool.slice(first, first + count)
  }

  append({ stream, events, expected }: Call): unknown {
    const known = this.#streams.get(stream) ?? []
    const given = ids(events)
    for (let start = 0; start + given.length <= known.length; start += 1) {
      const same = given.every((id, index) => known[start + index] === id)
      if (same && mayStartAt(expected, start)) return { revision: start + given.length - 1 }
    }
    if (!holds(expected, known.length)) return { actual: known.length === 0 ? 'no-stream' : known.length - 1 }
    const all = [...this.#streams.values()].flat()
    if (given.some((id) => all.includes(id))) return 'invalid-event'
    this.#streams.set(stream, [...known, ...given])
    return { revision: known.length + given.length - 1 }
  }

  read(stream: string, { direction, from, limit }: Step['read']): readonly string[] {
    const known = this.#streams.get(stream) ?? []
    const run = direction === 'forwards' ? known.slice(from) : known.slice(0, from + 1).toReversed()
    return run.slice(0, limit)
  }
}

function mayStartAt(expected: ExpectedRevision, start: number): boolean {
  if (typeof expected === 'number') return start === expected + 1
  return expected !== 'no-stream' || start === 0
}

function holds(expected: ExpectedRevision, length: number): boolean {
  if (expected === 'any') return true
  if (expected === 'stream-exists') return length > 0
  return length === (expected === 'no-stream' ? 0 : expected + 1)
}
