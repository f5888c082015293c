import type { Role } from '../../session/roles.ts'
import type { Freezing } from './frozen-by.ts'

/** What every part of the gate's page needs to know to send a command. */
export interface GateContext {
  readonly projectId: string
  readonly gate: string
  readonly revision: number
  /** The past is shown. */
  readonly readOnly: boolean
  /** The reader may put something about this gate to the vote now. */
  readonly mayPropose: boolean
  /** The vote that freezes what the criteria rest on. */
  readonly frozen: Freezing | undefined
}

/** A role somebody holds or has held. */
export interface Assigned {
  readonly role: Role
  readonly active: boolean
  readonly person: { readonly id: string; readonly name: string }
  readonly partner: { readonly id: string; readonly name: string } | null
}
