import type { CommandContext } from '../project/context.ts'

/** Whether the time for voting is over at an instant. */
export function isPast({ deadline }: { readonly deadline: string }, at: string): boolean {
  return Date.parse(at) >= Date.parse(deadline)
}

/** The calendar day of the deadline. A vote that began before that day was stored has the one in UTC. */
export function lastDayOf({ deadline, lastDay }: { readonly deadline: string; readonly lastDay?: string }): string {
  return lastDay ?? deadline.slice(0, 'yyyy-mm-dd'.length)
}

const hours24 = 86_400_000

/** An instant some working days later, 24 hours each: Monday to Friday as they are in Norway. */
export function workingDaysLater(from: string, days: number, { dayOf }: Pick<CommandContext, 'dayOf'>): string {
  let instant = Date.parse(from)
  for (let left = days; left > 0; ) {
    instant += hours24
    if (isWorkingDay(dayOf(new Date(instant).toISOString()))) left -= 1
  }
  return new Date(instant).toISOString()
}

function isWorkingDay(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}
