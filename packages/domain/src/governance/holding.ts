import type { Refused } from '@samstyre/event-sourcing'
import type { StartedProject } from '../project/state.ts'
import { type Rejection, reject } from '../rejections.ts'
import { isSteeringRole, type Role } from '../vocabulary.ts'
import { overlaps } from './period.ts'
import type { Assignment } from './state.ts'

type Refusal = Refused<Rejection> | undefined

/** Refuses a role that cannot be held beside the others in the same period. */
export function refusalToHold(project: StartedProject, wanted: Omit<Assignment, 'id'>, except?: string): Refusal {
  const { role, person } = wanted
  const beside = [...project.governance.assignments.values()].filter(
    (held) => held.id !== except && overlaps(held, wanted),
  )
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
  return role === 'steeringLeader' || role === 'steeringDeputyLeader' || role === 'projectOwner'
}
