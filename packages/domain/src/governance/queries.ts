import { type Permission, type RulePreset, rolesWith } from '../definitions/definition.ts'
import type { StartedProject } from '../project/state.ts'
import { isSteeringRole, type Role } from '../vocabulary.ts'
import { isOver } from './period.ts'
import { seatsThere } from './seats.ts'
import type { AdoptedMandate, AdoptedRules, Assignment, PartnerState, SeatState } from './state.ts'

export { isSteeringRole } from '../vocabulary.ts'
export { completedSet } from './decision-rule.ts'
export { refusalToHold } from './holding.ts'
export { dayBefore } from './period.ts'
export { presetField } from './presets.ts'
export { isOwners, isPossible } from './rule-check.ts'
export { isFree } from './seats.ts'
export type { AdoptedMandate, AdoptedRules, Assignment, PartnerState, SeatState } from './state.ts'

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

/** A role that holds a seat, with the partner it is held for. */
export interface HeldSeat extends Assignment {
  readonly partner: string
  readonly seat: string
}

/** The seats of the steering group that somebody sits in on a day. */
export function seatsOn(project: StartedProject, day: string): readonly HeldSeat[] {
  return activeAssignments(project, day).flatMap((held) => {
    const { partner, seat } = held
    return partner === undefined || seat === undefined || !isThere(project, seat) ? [] : [{ ...held, partner, seat }]
  })
}

/** Every seat of the steering group that there is now, also those that nobody sits in, in the order they came. */
export function allSeats(project: StartedProject): readonly SeatState[] {
  return seatsThere(project.governance).filter(({ partner }) => isPartner(project, partner))
}

export function findSeat(project: StartedProject, seat: string): SeatState | undefined {
  return project.governance.seats.get(seat)
}

function isThere(project: StartedProject, seat: string): boolean {
  const known = findSeat(project, seat)
  return known !== undefined && known.removed === undefined
}

/** Who sits in a seat on a day. */
export function sitterOf(project: StartedProject, seat: string, day: string): string | undefined {
  return seatsOn(project, day).find((held) => held.seat === seat)?.person
}

/** Whether somebody will take a seat over after a day, at the latest on another. */
export function isTakenOver(project: StartedProject, seat: string, after: string, until: string): boolean {
  return allAssignments(project).some(
    (held) => held.seat === seat && held.from > after && held.from <= until && !isOver(held, held.from),
  )
}

/** The roles at a seat that are not over on a day: whoever sits in it, and its own deputies. */
export function rolesAt(project: StartedProject, seat: string, day: string): readonly Assignment[] {
  return allAssignments(project).filter(
    (held) =>
      !isOver(held, day) &&
      (held.seat === seat || (held.deputyFor !== undefined && seatBehind(project, held.deputyFor) === seat)),
  )
}

/** Whether a partner has nobody left who speaks for it or sits in its seats on a day. GOV-18. */
export function isForsaken(project: StartedProject, partner: string, day: string): boolean {
  return !activeAssignments(project, day).some(
    (held) => held.partner === partner && (held.role === 'partnerRepresentative' || isSteeringRole(held.role)),
  )
}

/** Who speaks for a partner on a day. */
export function representativesOf(project: StartedProject, partner: string, day: string): readonly string[] {
  return activeAssignments(project, day).flatMap((held) =>
    held.role === 'partnerRepresentative' && held.partner === partner ? [held.person] : [],
  )
}

/** The project owner on a day. */
export function ownerOn(project: StartedProject, day: string): Assignment | undefined {
  return activeAssignments(project, day).find(({ role }) => role === 'projectOwner')
}

/** The seat that an id means: its own, or that of the assignment which earlier versions called it by. GOV-19. */
export function seatBehind(project: StartedProject, id: string): string {
  return findAssignment(project, id)?.seat ?? id
}

/** Those who may step in for a seat on a day, in the order they were appointed: its own deputies before the partner's. */
export function deputiesFor(
  project: StartedProject,
  seat: string,
  partner: string,
  day: string,
): readonly Assignment[] {
  const wanted = seatBehind(project, seat)
  const deputies = activeAssignments(project, day).filter(
    ({ role, partner: of }) => role === 'deputy' && of === partner,
  )
  return [
    ...deputies.filter(({ deputyFor }) => deputyFor !== undefined && seatBehind(project, deputyFor) === wanted),
    ...deputies.filter(({ deputyFor }) => deputyFor === undefined),
  ]
}

export function isConstituted(project: StartedProject): boolean {
  return project.governance.constituted
}

export function adoptedRules(project: StartedProject): AdoptedRules | undefined {
  return project.governance.rules
}

/** The preset that the rules in force are, as the project's definition has it. GOV-26. */
export function adoptedPreset(project: StartedProject): RulePreset | undefined {
  const preset = adoptedRules(project)?.preset
  return preset === undefined ? undefined : project.definition.rulePresets.find(({ id }) => id === preset)
}

/** The mandate in force; before one is adopted nothing is within tolerance. */
export function mandateOf(project: StartedProject): AdoptedMandate {
  return project.governance.mandate ?? { version: 0, costNok: 0, days: 0 }
}

export function adoptedMandate(project: StartedProject): AdoptedMandate | undefined {
  return project.governance.mandate
}
