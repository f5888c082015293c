import { HeavyQuestions } from './heavy-questions.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { Places } from './places.ts'
import { createQuotas, type Quotas } from './quotas.ts'
import { Turns } from './turns.ts'

/** What bounds what everybody may ask of one gateway: shared by all parts of it that answer. */
export interface Bounds {
  readonly limits: Limits
  readonly turns: Turns
  readonly heavy: HeavyQuestions
  readonly quotas: Quotas
  /** Open streams of live changes. */
  readonly live: Places
  /** Bytes of answers that were made and not fetched yet. */
  readonly unread: Places
}

export function createBounds(wanted: Partial<Limits> = {}): Bounds {
  const limits = { ...defaultLimits, ...wanted }
  return {
    limits,
    turns: new Turns(),
    heavy: new HeavyQuestions(limits.heavyQuestions),
    quotas: createQuotas(limits),
    live: new Places(),
    unread: new Places(),
  }
}
