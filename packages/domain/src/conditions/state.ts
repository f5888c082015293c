import { PersistentMap } from '@samstyre/event-sourcing'

export interface ConditionsState {
  readonly conditions: PersistentMap<Condition>
}

/** A duty that came with a decision, visible until it is met. */
export interface Condition {
  readonly id: string
  readonly proposal: string
  readonly gate: string
  readonly text: string
  readonly owner: string
  /** The last day. */
  readonly due: string
  readonly met?: { readonly by: string; readonly at: string; readonly note: string }
}

export const initialConditions: ConditionsState = { conditions: PersistentMap.empty() }
