import type { Role } from '../../session/roles.ts'

/** What every part of the gate's page needs to know to send a command. */
export interface GateContext {
  readonly projectId: string
  readonly gate: string
  readonly revision: number
  /** The past is shown. */
  readonly readOnly: boolean
  /** The reader may put something about this gate to the vote now. */
  readonly mayPropose: boolean
}

/** A role somebody holds or has held. */
export interface Assigned {
  readonly role: Role
  readonly active: boolean
  readonly person: { readonly id: string; readonly name: string }
  readonly partner: { readonly id: string; readonly name: string } | null
}

const seats: readonly Role[] = ['steeringLeader', 'steeringDeputyLeader', 'steeringMember']

export function seatsAmong(assignments: readonly Assigned[]): readonly Assigned[] {
  return assignments.filter(({ role, active }) => active && seats.includes(role))
}
