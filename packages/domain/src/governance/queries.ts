import { type Permission, rolesWith } from '../definitions/definition.ts'
import type { StartedProject } from '../project/state.ts'
import { type Role, steeringRoles } from '../vocabulary.ts'
import type { AdoptedMandate, AdoptedRules, Assignment, PartnerState } from './state.ts'

export { isPossible } from './rule-check.ts'
export type { AdoptedMandate, AdoptedRules, Assignment, PartnerState } from './state.ts'

/** Whether an assignment covers a day. */
export function activeOn(assignment: Assignment, day: string): boolean {
  return assignment.from <= day && (assignment.to === undefined || day <= assignment.to)
}

export function allAssignments(project: StartedProject): readonly Assignment[] {
  return [...project.governance.assignments.values()]
}

export function findAssignment(project: StartedProject, id: string): Assignment | undefined {
  return project.governance.assignments.get(id)
}

/** The roles in force on a day. Those held for a partner that has left count no more. */
export function activeAssignments(project: StartedProject, day: string): readonly Assignment[] {
  return allAssignments(project).filter(
    (held) => activeOn(held, day) && (held.partner === undefined || isPartner(project, held.partner)),
  )
}

export function assignmentsOf(project: StartedProject, person: string, day: string): readonly Assignment[] {
  return activeAssignments(project, day).filter((held) => held.person === person)
}

/** Whether a person takes part in the project on a day. An auditor has a role but takes no part. */
export function takesPart(project: StartedProject, person: string, day: string): boolean {
  return assignmentsOf(project, person, day).some(({ role }) => role !== 'auditor')
}

/** Whether a person's roles open a project on a day: any role in force does, and nothing else. READ-1 */
export function opensTo(project: StartedProject, person: string, day: string): boolean {
  return assignmentsOf(project, person, day).length > 0
}

/**
 * Whether that ends with a day to come, unless something happens before: no role in force is without a last day.
 * READ-2
 */
export function opensForATime(project: StartedProject, person: string, day: string): boolean {
  const held = assignmentsOf(project, person, day)
  return held.length > 0 && held.every(({ to }) => to !== undefined)
}

/** Whether a person holds a role that carries a permission on a day. */
export function isPermitted(project: StartedProject, person: string, permission: Permission, day: string): boolean {
  return assignmentsOf(project, person, day).some(({ role }) =>
    rolesWith(project.definition, permission).includes(role),
  )
}

/** As `isPermitted`, for one partner: a role held for a partner acts for that one, a role without for all. */
export function isPermittedFor(
  project: StartedProject,
  person: string,
  permission: Permission,
  partner: string,
  day: string,
): boolean {
  return assignmentsOf(project, person, day).some(
    (held) =>
      rolesWith(project.definition, permission).includes(held.role) &&
      (held.partner === undefined || held.partner === partner),
  )
}

export function permissionsOf(project: StartedProject, person: string, day: string): readonly Permission[] {
  const held = assignmentsOf(project, person, day).map(({ role }) => role)
  return entries(project.definition.permissions).flatMap(([permission, roles]) =>
    roles.some((role) => held.includes(role)) ? [permission] : [],
  )
}

/** Object.entries forgets the type of the keys; the record's own type has them. */
function entries(grants: StartedProject['definition']['permissions']): [Permission, readonly Role[]][] {
  return Object.entries(grants) as [Permission, readonly Role[]][]
}

export function allPartners(project: StartedProject): readonly PartnerState[] {
  return [...project.governance.partners.values()]
}

/** The partners that take part now, in the order they came. */
export function activePartners(project: StartedProject): readonly PartnerState[] {
  return allPartners(project).filter(({ left }) => left === undefined)
}

export function findPartner(project: StartedProject, partner: string): PartnerState | undefined {
  return project.governance.partners.get(partner)
}

export function isPartner(project: StartedProject, partner: string): boolean {
  const found = findPartner(project, partner)
  return found !== undefined && found.left === undefined
}

export function isSteeringRole(role: Role): boolean {
  return steeringRoles.some((steering) => steering === role)
}

/** A role that holds a seat, with the partner it is held for. */
export interface HeldSeat extends Assignment {
  readonly partner: string
}

/** The seats of the steering group on a day. */
export function seatsOn(project: StartedProject, day: string): readonly HeldSeat[] {
  return activeAssignments(project, day).flatMap((held) =>
    isSteeringRole(held.role) && held.partner !== undefined ? [{ ...held, partner: held.partner }] : [],
  )
}

/** Those who may step in for a seat on a day, in the order they were appointed. */
export function deputiesFor(
  project: StartedProject,
  seat: string,
  partner: string,
  day: string,
): readonly Assignment[] {
  return activeAssignments(project, day).filter(
    ({ role, partner: of, deputyFor }) =>
      role === 'deputy' && of === partner && (deputyFor === undefined || deputyFor === seat),
  )
}

export function isConstituted(project: StartedProject): boolean {
  return project.governance.constituted
}

export function adoptedRules(project: StartedProject): AdoptedRules | undefined {
  return project.governance.rules
}

/** The mandate in force; before one is adopted nothing is within tolerance. */
export function mandateOf(project: StartedProject): AdoptedMandate {
  return project.governance.mandate ?? { version: 0, costNok: 0, days: 0 }
}

export function adoptedMandate(project: StartedProject): AdoptedMandate | undefined {
  return project.governance.mandate
}
