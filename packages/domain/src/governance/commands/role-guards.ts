import type { Refused } from '@samstyre/event-sourcing'
import { isOutside, refusalWithout } from '../../project/command.ts'
import type { CommandContext } from '../../project/context.ts'
import type { StartedProject } from '../../project/state.ts'
import { type Rejection, reject } from '../../rejections.ts'
import type { Role } from '../../vocabulary.ts'
import { coverFrom } from '../period.ts'
import { allAssignments, assignmentsOf, isConstituted, isPartner, isPermittedFor, isSteeringRole } from '../queries.ts'
import type { Assignment } from '../state.ts'

type Refusal = Refused<Rejection> | undefined

/** What a role needs to be judged by: whose it is, and for which partner. */
type Wanted = Pick<Assignment, 'role' | 'person'> & { readonly partner?: string | undefined }

/** Refuses whoever may not give this role. */
export function refusalToAssign(project: StartedProject, wanted: Wanted, context: CommandContext): Refusal {
  const { role, person } = wanted
  if (!isOfPower(role)) return refusalWithout(project, 'roles.assign', context)
  const refusal = saysNothing(project, context)
    ? refusalBefore(project, wanted, context)
    : refusalOnceConstituted(project, wanted, context)
  if (refusal !== undefined) return refusal
  return person === context.actor ? reject('selfAppointed', { role }) : undefined
}

/** Refuses whoever may not end this role, or move its last day: whoever holds it may lay it down. */
export function refusalToEnd(project: StartedProject, held: Assignment, context: CommandContext): Refusal {
  const { role, person } = held
  if (!isOfPower(role)) return refusalWithout(project, 'roles.assign', context)
  if (saysNothing(project, context)) return refusalBefore(project, held, context)
  return person === context.actor ? undefined : refusalOnceConstituted(project, held, context)
}

/** Roles that vote, step in, speak for a partner or decide. GOV-21. */
function isOfPower(role: Role): boolean {
  return isSteeringRole(role) || role === 'deputy' || role === 'partnerRepresentative' || role === 'projectOwner'
}

/** Before the steering group is constituted, and afterwards to whoever takes no part and is not told that it is. CORE-12. */
function saysNothing(project: StartedProject, context: CommandContext): boolean {
  return !isConstituted(project) || isOutside(project, context)
}

function refusalBefore(project: StartedProject, { role, partner }: Wanted, context: CommandContext): Refusal {
  const isSeated = isSteeringRole(role) || role === 'deputy'
  if (!isSeated) return refusalWithout(project, 'roles.assign', context)
  const refusal = refusalWithout(project, 'seats.assign', context)
  if (refusal !== undefined) return refusal
  // Without a partner the command itself says what is missing.
  if (partner === undefined) return undefined
  if (isPermittedFor(project, context.actor, 'seats.assign', partner, context.today)) return undefined
  return reject('notForPartner', { partner })
}

/** What belongs to a partner is that partner's alone; the owner is the steering group's. GOV-18, GOV-23. */
function refusalOnceConstituted(
  project: StartedProject,
  { role, partner }: Wanted,
  { actor, today }: CommandContext,
): Refusal {
  if (role === 'projectOwner') return reject('ownerByDecision')
  const speaking = assignmentsOf(project, actor, today).filter(
    (held) => held.role === 'partnerRepresentative' || (role === 'partnerRepresentative' && isSteeringRole(held.role)),
  )
  if (speaking.length === 0) return reject('belongsToPartner', { role })
  if (partner === undefined || speaking.some((held) => held.partner === partner)) return undefined
  return reject('notForPartner', { partner })
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
