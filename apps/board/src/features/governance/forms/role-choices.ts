import type { Governed, Role, SeatOfGroup } from '../documents.ts'
import { activePartners, isSteering } from '../people/arrange.ts'

/** Which roles a form gives: seats in the steering group, deputies for them, who speaks for a partner, or any other. */
export type RoleKind = 'seats' | 'deputy' | 'representative' | 'others'

export const rolesOf = {
  seats: ['steeringLeader', 'steeringDeputyLeader', 'steeringMember'],
  deputy: ['deputy'],
  representative: ['partnerRepresentative'],
  others: [
    'projectOwner',
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

/** The roles outside the steering group that the reader may give: for the whole project, or for some partner. */
export function otherRolesToGive(project: Governed): readonly Role[] {
  return rolesOf.others.filter((role) => {
    const forPartner = activePartners(project).some(({ mayAppoint }) => mayAppoint.includes(role))
    return forPartner || (!belongsToPartner(role) && project.standing.mayAppoint.includes(role))
  })
}

/** The seats of a partner, also those that nobody sits in. */
export function seatsOf({ seats }: Governed, partner: string): readonly SeatOfGroup[] {
  return seats.filter((seat) => seat.partner.id === partner)
}
