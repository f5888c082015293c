import type { Refused } from '@samstyre/event-sourcing'
import { rolesWith } from '../../definitions/definition.ts'
import { notPermitted, refusalWithout } from '../../project/command.ts'
import type { CommandContext } from '../../project/context.ts'
import type { StartedProject } from '../../project/state.ts'
import { type Rejection, reject } from '../../rejections.ts'
import type { Role } from '../../vocabulary.ts'
import { coverFrom, overlaps } from '../period.ts'
import {
  allAssignments,
  assignmentsOf,
  isConstituted,
  isPartner,
  isPermitted,
  isPermittedFor,
  isSteeringRole,
} from '../queries.ts'
import type { Assignment } from '../state.ts'

type Refusal = Refused<Rejection> | undefined

/** Refuses whoever may not change this role: seats and deputies have rules of their own. */
export function refusalToAssign(
  project: StartedProject,
  role: Role,
  partner: string | undefined,
  context: CommandContext,
): Refusal {
  if (!isSteeringRole(role) && role !== 'deputy') return refusalWithout(project, 'roles.assign', context)
  if (isConstituted(project)) return refusalToChangeSeats(project, partner, context)
  const refusal = refusalWithout(project, 'seats.assign', context)
  if (refusal !== undefined) return refusal
  // Without a partner the command itself says what is missing.
  if (partner === undefined) return undefined
  if (isPermittedFor(project, context.actor, 'seats.assign', partner, context.today)) return undefined
  return reject('notForPartner', { partner })
}

/** Once the steering group is constituted its leaders see to its seats, and each representative to the own partner's. */
function refusalToChangeSeats(
  project: StartedProject,
  partner: string | undefined,
  { actor, today }: CommandContext,
): Refusal {
  const held = assignmentsOf(project, actor, today)
  if (held.some(({ role }) => role === 'steeringLeader' || role === 'steeringDeputyLeader')) return undefined
  if (!isPermitted(project, actor, 'seats.assign', today)) {
    return notPermitted('seats.assign', rolesWith(project.definition, 'seats.assign'))
  }
  const represented = held.flatMap(({ role, partner: of }) => (role === 'partnerRepresentative' ? [of] : []))
  if (represented.length === 0) return reject('seatsBelongToGroup')
  if (partner === undefined || represented.includes(partner)) return undefined
  return reject('notForPartner', { partner })
}

/** Refuses a role that cannot be held beside the others in the same period. */
export function refusalToHold(project: StartedProject, wanted: Omit<Assignment, 'id'>, except?: string): Refusal {
  const { role, person } = wanted
  const beside = allAssignments(project).filter((held) => held.id !== except && overlaps(held, wanted))
  const holder = beside.find((held) => held.role === role)
  if (isSingle(role) && holder !== undefined) return reject('roleTaken', { role, person: holder.person })
  const others = beside.filter((held) => held.person === person)
  if (others.some((held) => (held.role === 'auditor') !== (role === 'auditor'))) {
    return reject('auditorIndependent', { person })
  }
  if (isSteeringRole(role) && others.some((held) => isSteeringRole(held.role))) return reject('seatHeld', { person })
  return undefined
}

function isSingle(role: Role): boolean {
  return role === 'steeringLeader' || role === 'steeringDeputyLeader'
}

/** Whether somebody manages the project on a day and every later one, leaving some roles out of account. */
export function isManagedFrom(
  project: StartedProject,
  day: string,
  leftOut: (assignment: Assignment) => boolean,
): boolean {
  const managing = allAssignments(project).filter(
    (held) =>
      held.role === 'projectManager' &&
      (held.partner === undefined || isPartner(project, held.partner)) &&
      !leftOut(held),
  )
  return coverFrom(day, managing)
}
