import { date, id, optional, type Refused } from '@samstyre/event-sourcing'
import { facts, projectCommand } from '../../project/command.ts'
import type { StartedProject } from '../../project/state.ts'
import { type Rejection, reject } from '../../rejections.ts'
import { type Role, roleSchema } from '../../vocabulary.ts'
import { refusalToHold } from '../holding.ts'
import { findSeat, isConstituted, isFree, isPartner, isSteeringRole, seatBehind } from '../queries.ts'
import type { Assignment } from '../state.ts'
import { refusalToAssign } from './role-guards.ts'

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
    /** The seat to take over; once the steering group is constituted a steering role takes one. */
    seat: optional(id('seat')),
  },
  permission: refusalToAssign,
  // Without people a paused project could not even be ended.
  whilePaused: true,
  decide(project, input, { commandId, register }) {
    const { role, person, partner, deputyFor, from, to } = input
    if (!register.people.has(person)) return reject('personUnknown', { person })
    if (to !== undefined && to < from) return reject('periodBackwards', { from, to })
    if (partner === undefined && belongsToPartner(role)) return reject('partnerNeeded', { role })
    if (partner !== undefined && !isPartner(project, partner)) return reject('partnerUnknown', { partner })
    if (deputyFor !== undefined && !isSeatOf(project, deputyFor, partner)) return reject('deputySeatUnknown')
    const refusal = refusalOfSeat(project, input) ?? refusalToHold(project, input)
    if (refusal !== undefined) return refusal
    return facts({ type: 'RoleAssigned', data: { assignment: commandId, ...input } })
  },
})

function belongsToPartner(role: Role): boolean {
  return isSteeringRole(role) || role === 'deputy' || role === 'partnerRepresentative'
}

function isSeatOf(project: StartedProject, seat: string, partner: string | undefined): boolean {
  const known = findSeat(project, seatBehind(project, seat))
  return known !== undefined && known.removed === undefined && known.partner === partner
}

type Wanted = Omit<Assignment, 'id'>

/** Refuses a seat that cannot be taken over, and a new one where seats come by decision. GOV-19, GOV-20. */
function refusalOfSeat(project: StartedProject, wanted: Wanted): Refused<Rejection> | undefined {
  const { role, partner, seat } = wanted
  if (!isSteeringRole(role)) return seat === undefined ? undefined : reject('seatNotForRole', { role })
  if (seat === undefined) return isConstituted(project) ? reject('seatNeeded') : undefined
  if (!isSeatOf(project, seat, partner)) return reject('seatUnknown')
  const rank = findSeat(project, seat)?.role ?? role
  if (rank !== role) return reject('seatOfOtherRank', { role: rank })
  return isFree(project.governance, seat, wanted) ? undefined : reject('seatTaken')
}
