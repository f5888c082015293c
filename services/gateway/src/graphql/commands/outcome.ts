import type { Role } from '@samstyre/domain'
import type { ShownEntry } from '../history/entry.ts'

/** How a command went, as the API answers it. */
export type Outcome = CommandAccepted | CommandRejected | VersionConflict | NotPermitted

export interface CommandAccepted {
  readonly outcome: 'accepted'
  readonly revision: number
  readonly project?: string
  readonly repeated: boolean
}

export interface CommandRejected {
  readonly outcome: 'rejected'
  readonly code: string
  readonly rule: string
  readonly values: readonly { readonly name: string; readonly value: string }[]
  readonly message: string
}

export interface VersionConflict {
  readonly outcome: 'conflict'
  readonly expectedRevision: number
  readonly currentRevision: number
  readonly since: readonly ShownEntry[]
}

export interface NotPermitted {
  readonly outcome: 'notPermitted'
  readonly permission: string
  readonly rule: string
  readonly roles: readonly Role[]
  readonly message: string
}
