import type { Governed, Role } from '../documents.ts'
import { heldNow, isSteering } from '../people/arrange.ts'

/** Which roles a form gives: seats in the steering group, deputies for them, or any other. */
export type RoleKind = 'seats' | 'deputy' | 'others'

export const rolesOf = {
  seats: ['steeringLeader', 'steeringDeputyLeader', 'steeringMember'],
  deputy: ['deputy'],
  others: [
    'projectManager',
    'projectMember',
    'partnerRepresentative',
    'employeeRepresentative',
    'serviceLeader',
    'staff',
    'specialistDepartment',
    'auditor',
  ],
} as const satisfies Record<RoleKind, readonly Role[]>

/** Seats, deputies and representatives belong to a partner. */
export function belongsToPartner(role: Role): boolean {
  return isSteering(role) || role === 'deputy' || role === 'partnerRepresentative'
}

/** The seats of a partner that a deputy can be appointed for. */
export function seatsOf(project: Governed, partner: string) {
  return heldNow(project).filter((held) => held.partner?.id === partner && isSteering(held.role))
}
