import { type EventStore, EventStoreError, type NewEvent, type SubscribeOptions } from '@samstyre/event-store'
import { createMemoryStore } from '@samstyre/event-store/memory'
import fc from 'fast-check'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { followLog } from '../src/projections/log-follower.ts'

const silent = pino({ level: 'silent' })

function newEvents(count: number): readonly NewEvent[] {
  return Array.from({ length: count }, () => ({
    id: crypto.randomUUID(),
    type: 'Happened',
    data: '{}',
    metadata: '{}',
  }))
}

/** What becomes of one subscription after so many events. */
interface Break {
  readonly after: number
  /** `says`: the store says that it is interrupted and goes on. `fails`: the subscription ends with an error. */
  readonly how: 'says' | 'fails'
}

/** A store whose subscriptions break off one after the other, and hold when that is used up. */
function breaking(store: EventStore, breaks: Iterator<Break, undefined>): EventStore {
  async function* subscribe(options: SubscribeOptions = {}) {
    let next = breaks.next().value
    let given = 0
    for await (const message of store.subscribe(options)) {
      if (next !== undefined && given >= next.after) {
        const cause = new EventStoreError('unavailable', 'a fault of the test')
        if (next.how === 'fails') throw cause
        yield { kind: 'interrupted', cause } as const
        next = undefined
      }
      yield message
      given += 1
    }
  }
  return {
    append: (...call) => store.append(...call),
    readStream: (...call) => store.readStream(...call),
    readAll: (...call) => store.readAll(...call),
    subscribe,
    close: () => store.close(),
  }
}

describe('a projection that follows the log', () => {
  it('has taken every event once and in order, wherever its subscription broke off', async () => {
    const oneBreak: fc.Arbitrary<Break> = fc.record({
      after: fc.nat(6),
      how: fc.constantFrom<Break['how']>('says', 'fails'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(oneBreak, { maxLength: 5 }),
        fc.array(fc.nat(4), { maxLength: 6 }),
        async (breaks, late) => {
          const store = createMemoryStore()
          await store.append('project-1', newEvents(10), 'no-stream')
          const taken: bigint[] = []
          const projection = { apply: ({ position }: { position: bigint }) => void taken.push(position) }
          const follower = followLog(breaking(store, breaks.values()), [projection], silent, () => Promise.resolve())
          for (const count of late) if (count > 0) await store.append('project-1', newEvents(count), 'any')
          const events = 10 + late.reduce((sum, count) => sum + count, 0)
          await follower.seen('project-1', events - 1, 5000)
          expect(taken).toEqual(Array.from({ length: events }, (_, index) => BigInt(index + 1)))
          await follower.stop()
          await store.close()
        },
      ),
      { numRuns: 60 },
    )
  })

  it('says that it is interrupted until it has caught up again', async () => {
    const store = createMemoryStore()
    await store.append('project-1', newEvents(3), 'no-stream')
    const back = Promise.withResolvers<void>()
    const breaks: readonly Break[] = [{ after: 2, how: 'fails' }]
    const follower = followLog(breaking(store, breaks.values()), [], silent, () => back.promise)
    expect(follower.readiness()).toBe('catchingUp')
    await expect.poll(() => follower.readiness()).toBe('interrupted')
    back.resolve()
    await expect.poll(() => follower.readiness()).toBe('ready')
    await follower.stop()
    await store.close()
  })
})
