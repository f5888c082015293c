import { daysBetween, osloDate } from '@samstyre/messages'
import type { Task } from './documents.ts'

export type Urgency = 'overdue' | 'now' | 'soon' | 'later' | 'noDeadline'

const order: readonly Urgency[] = ['overdue', 'now', 'soon', 'later', 'noDeadline']

/** The tasks as they come, in groups by how much time is left; groups without tasks are left out. */
export function groupByUrgency(tasks: readonly Task[], now: number) {
  return order
    .map((urgency) => ({ urgency, tasks: tasks.filter((task) => urgencyOf(task.due, now) === urgency) }))
    .filter((group) => group.tasks.length > 0)
}

function urgencyOf(due: string | null, now: number): Urgency {
  if (due === null) return 'noDeadline'
  if (Date.parse(due) < now) return 'overdue'
  const days = daysBetween(osloDate(now), osloDate(due))
  if (days <= 2) return 'now'
  return days <= 7 ? 'soon' : 'later'
}
