import { date, id, optional } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import type { StartedProject } from '../../project/state.ts'
import { reject } from '../../rejections.ts'
import { type Role, roleSchema } from '../../vocabulary.ts'
import { findAssignment, isPartner, isSteeringRole } from '../queries.ts'
import { refusalToAssign, refusalToHold } from './role-guards.ts'

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
  // Without people a paused project could not even be ended.
  whilePaused: true,
  decide(project, input, { commandId, register }) {
    const { role, person, partner, deputyFor, from, to } = input
    if (!register.people.has(person)) return reject('personUnknown', { person })
    if (to !== undefined && to < from) return reject('periodBackwards', { from, to })
    if (partner === undefined && belongsToPartner(role)) return reject('partnerNeeded', { role })
    if (partner !== undefined && !isPartner(project, partner)) return reject('partnerUnknown', { partner })
    if (deputyFor !== undefined && !isSeatOf(project, deputyFor, partner)) return reject('deputySeatUnknown')
    const refusal = refusalToHold(project, input)
    if (refusal !== undefined) return refusal
    return facts({ type: 'RoleAssigned', data: { assignment: commandId, ...input } })
  },
})

function belongsToPartner(role: Role): boolean {
  return isSteeringRole(role) || role === 'deputy' || role === 'partnerRepresentative'
}

function isSeatOf(project: StartedProject, seat: string, partner: string | undefined): boolean {
  const held = findAssignment(project, seat)
  return held !== undefined && isSteeringRole(held.role) && held.partner === partner
}
