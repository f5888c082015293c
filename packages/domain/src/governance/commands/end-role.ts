import { date, id } from '@samstyre/event-sourcing'
import { facts, projectCommand, refusalWithout } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { refusalToHold } from '../holding.ts'
import { dayAfter, dayBefore, isOver } from '../period.ts'
import { findAssignment, isFree } from '../queries.ts'
import { isManagedFrom, refusalToEnd } from './role-guards.ts'

/**
 * Sets the last day of a role, earlier or later than the one that was set. Ending it the day before it began takes it
 * back altogether.
 */
export const endRole = projectCommand({
  name: 'endRole',
  fields: { assignment: id('assignment'), lastDay: date() },
  permission(project, { assignment }, context) {
    const held = findAssignment(project, assignment)
    if (held === undefined) return refusalWithout(project, 'roles.assign', context) ?? reject('assignmentUnknown')
    return refusalToEnd(project, held, context)
  },
  // Without people a paused project could not even be ended.
  whilePaused: true,
  decide(project, { assignment, lastDay }, { today }) {
    const held = findAssignment(project, assignment)
    if (held === undefined) return reject('assignmentUnknown')
    if (isOver(held, today)) return reject('assignmentOver')
    if (lastDay < dayBefore(held.from)) return reject('periodBackwards', { from: held.from, to: lastDay })
    const longer = { ...held, to: lastDay }
    if (held.seat !== undefined && !isFree(project.governance, held.seat, longer, assignment))
      return reject('seatTaken')
    const refusal = refusalToHold(project, longer, assignment)
    if (refusal !== undefined) return refusal
    const isManaged = isManagedFrom(project, dayAfter(lastDay), (other) => other.id === assignment)
    if (held.role === 'projectManager' && !isManaged) return reject('managerNeeded')
    return facts({ type: 'RoleEnded', data: { assignment, lastDay } })
  },
})
