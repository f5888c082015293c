import { date, id, optional } from '@samstyre/event-sourcing'
import { facts, notPermitted, projectCommand, refusalWithout } from '../../project/command.ts'
import type { CommandContext } from '../../project/context.ts'
import type { StartedProject } from '../../project/state.ts'
import { reject } from '../../rejections.ts'
import { type Role, roleSchema } from '../../vocabulary.ts'
import {
  activeAssignments,
  allAssignments,
  assignmentsOf,
  findAssignment,
  isConstituted,
  isPartner,
  isPermitted,
  isPermittedFor,
  isSteeringRole,
} from '../queries.ts'

/** Gives somebody a role from a day on, for a partner where the role belongs to one. */
export const assignRole = projectCommand({
  name: 'assignRole',
  fields: {
    role: roleSchema,
    person: id('person'),
    partner: optional(id('organisation')),
    deputyFor: optional(id('assignment')),
    from: date(),
    to: optional(date()),
  },
  permission: (project, { role, partner }, context) => refusalToAssign(project, role, partner, context),
  decide(project, input, { commandId, register }) {
    const { role, person, partner, deputyFor, from, to } = input
    if (!register.people.has(person)) return reject('personUnknown', { person })
    if (to !== undefined && to < from) return reject('periodBackwards', { from, to })
    if (partner === undefined && belongsToPartner(role)) return reject('partnerNeeded', { role })
    if (partner !== undefined && !isPartner(project, partner)) return reject('partnerUnknown', { partner })
    const holder = allAssignments(project).find((held) => held.role === role && overlaps(held, input))
    if (isSingle(role) && holder !== undefined) return reject('roleTaken', { role, person: holder.person })
    if (deputyFor !== undefined && !isSeatOf(project, deputyFor, partner)) return reject('deputySeatUnknown')
    const others = allAssignments(project).filter((held) => held.person === person && overlaps(held, input))
    if (others.some((held) => (held.role === 'auditor') !== (role === 'auditor')))
      return reject('auditorIndependent', { person })
    return facts({ type: 'RoleAssigned', data: { assignment: commandId, ...input } })
  },
})

/**
 * Before the steering group is constituted the project manager fills its seats; afterwards its leaders do, and each
 * partner's representative for that partner.
 */
export function refusalToAssign(
  project: StartedProject,
  role: Role,
  partner: string | undefined,
  context: CommandContext,
) {
  if (!isSteeringRole(role) && role !== 'deputy') return refusalWithout(project, 'roles.assign', context)
  if (!isPermitted(project, context.actor, 'seats.assign', context.today)) {
    return notPermitted('seats.assign', project.definition.permissions['seats.assign'])
  }
  const { actor, today } = context
  const forPartner = partner !== undefined && isPermittedFor(project, actor, 'seats.assign', partner, today)
  if (!forPartner && !leads(project, context)) return reject('notForPartner', { partner: partner ?? '' })
  const onlyManages = assignmentsOf(project, actor, today).every((held) => held.partner === undefined)
  if (isConstituted(project) && onlyManages && !leads(project, context)) return reject('seatsBelongToGroup')
  return undefined
}

function leads(project: StartedProject, { actor, today }: CommandContext): boolean {
  return assignmentsOf(project, actor, today).some(
    ({ role }) => role === 'steeringLeader' || role === 'steeringDeputyLeader',
  )
}

function belongsToPartner(role: Role): boolean {
  return isSteeringRole(role) || role === 'deputy' || role === 'partnerRepresentative'
}

function isSingle(role: Role): boolean {
  return role === 'steeringLeader' || role === 'steeringDeputyLeader'
}

function overlaps(left: { from: string; to?: string }, right: { from: string; to?: string }): boolean {
  return (right.to === undefined || left.from <= right.to) && (left.to === undefined || right.from <= left.to)
}

function isSeatOf(project: StartedProject, seat: string, partner: string | undefined): boolean {
  const held = findAssignment(project, seat)
  return held !== undefined && isSteeringRole(held.role) && held.partner === partner
}

/** Whether anybody else manages the project on a day. */
export function managedWithout(project: StartedProject, assignment: string, day: string): boolean {
  return activeAssignments(project, day).some(({ id, role }) => role === 'projectManager' && id !== assignment)
}
