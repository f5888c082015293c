import { accept, type Decider, refuse } from '../src/index.ts'

export type Counted = { readonly type: 'Counted'; readonly data: { readonly by: number; readonly note?: string } }
export interface Refusal {
  readonly code: 'tooMuch' | 'nothing'
  readonly values: { readonly limit: number }
}

/** The smallest decider that can accept with one fact, with none, and refuse. */
export const counter: Decider<number, number, { readonly limit: number }, Counted, Refusal> = {
  initialState: 0,
  decide(total, by, { limit }) {
    if (total + by > limit) return refuse({ code: 'tooMuch', values: { limit } })
    return by === 0 ? accept() : accept({ type: 'Counted', data: { by } })
  },
  evolve: (total, { data }, { at }) => total + data.by + (at === 'double' ? data.by : 0),
}

export function counted(by: number, at = 'once') {
  return { event: { type: 'Counted', data: { by } }, metadata: { actor: 'kari', at } } as const
}
