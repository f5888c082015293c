import { choice, type Infer } from '@samstyre/event-sourcing'

/** The roles people hold in a project, over periods. Source: handbook 2.2, 5.1 and 6. */
export const roles = [
  'steeringLeader',
  'steeringDeputyLeader',
  'steeringMember',
  'deputy',
  'projectManager',
  'projectMember',
  'partnerRepresentative',
  'employeeRepresentative',
  'serviceLeader',
  'staff',
  'specialistDepartment',
  'auditor',
  'projectOwner',
] as const
export const roleSchema = choice('Role', roles)
export type Role = Infer<typeof roleSchema>

/** The roles that hold a seat, and so a vote, in the steering group. */
export const steeringRoles = ['steeringLeader', 'steeringDeputyLeader', 'steeringMember'] as const satisfies Role[]

export function isSteeringRole(role: Role): boolean {
  return steeringRoles.some((steering) => steering === role)
}

/** What kind of public body a partner is. A municipality anchors in an elected body, the others in a parent organisation. */
export const partnerKindSchema = choice('PartnerKind', ['municipality', 'county', 'stateAgency', 'other'])
export type PartnerKind = Infer<typeof partnerKindSchema>

/** A text in the three languages of the product. */
export interface LocalText {
  readonly nb: string
  readonly nn: string
  readonly en: string
}
