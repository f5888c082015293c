import { type CommandRuntime, createCommandRuntime, createJsonCodec, type EventStore } from '@samstyre/event-store'
import type { Random } from './random.ts'

interface Counted {
  readonly type: 'Counted'
  readonly data: { readonly by: number }
}

interface Count {
  readonly by: number
}

/** A refusal: the count may not go over the limit. */
export interface TooMuch {
  readonly code: 'too-much'
  readonly count: number
}

/** No counter ever goes over this. */
export const limit = 100

export type CounterRuntime = CommandRuntime<number, Count, undefined, Counted, TooMuch>

/** Decides commands that count up to the limit, so that what is accepted depends on everything accepted before. */
export function counterRuntime(store: EventStore, random: Random): CounterRuntime {
  return createCommandRuntime({
    store,
    decider: {
      initialState: 0,
      decide: (count, { by }) =>
        count + by > limit
          ? { accepted: false, rejection: { code: 'too-much', count } }
          : { accepted: true, events: [{ type: 'Counted', data: { by } }] },
      evolve: (count, { data }) => count + data.by,
    },
    codec: createJsonCodec<Counted>(),
    newId: () => random.uuid(),
    cache: { maxInstances: 100, maxEvents: 100_000 },
  })
}
