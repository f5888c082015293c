import { date, id } from '@samstyre/event-sourcing'
import { facts, projectCommand, refusalWithout } from '../../project/command.ts'
import { reject } from '../../rejections.ts'
import { findAssignment } from '../queries.ts'
import { managedWithout, refusalToAssign } from './assign-role.ts'

/** Sets the last day of a role. Ending it the day before it began takes it back altogether. */
export const endRole = projectCommand({
  name: 'endRole',
  fields: { assignment: id('assignment'), lastDay: date() },
  permission(project, { assignment }, context) {
    const held = findAssignment(project, assignment)
    if (held === undefined) return refusalWithout(project, 'roles.assign', context) ?? reject('assignmentUnknown')
    return refusalToAssign(project, held.role, held.partner, context)
  },
  decide(project, { assignment, lastDay }, { today }) {
    const held = findAssignment(project, assignment)
    if (held === undefined) return reject('assignmentUnknown')
    if (held.to !== undefined && held.to < today) return reject('assignmentOver')
    if (lastDay < dayBefore(held.from)) return reject('periodBackwards', { from: held.from, to: lastDay })
    const leavesNobody = held.role === 'projectManager' && !managedWithout(project, assignment, dayAfter(lastDay))
    if (leavesNobody) return reject('managerNeeded')
    return facts({ type: 'RoleEnded', data: { assignment, lastDay } })
  },
})

const dayInMilliseconds = 86_400_000

function dayAfter(day: string): string {
  return shift(day, dayInMilliseconds)
}

function dayBefore(day: string): string {
  return shift(day, -dayInMilliseconds)
}

function shift(day: string, milliseconds: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds).toISOString().slice(0, 'yyyy-mm-dd'.length)
}
