/** Whether the time for voting is over at an instant. */
export function isPast({ deadline }: { readonly deadline: string }, at: string): boolean {
  return Date.parse(at) >= Date.parse(deadline)
}

const day = 86_400_000

/** An instant some working days later, at the same time of day: Monday to Friday. */
export function workingDaysLater(from: string, days: number): string {
  let instant = Date.parse(from)
  for (let left = days; left > 0; ) {
    instant += day
    if (![0, 6].includes(new Date(instant).getUTCDay())) left -= 1
  }
  return new Date(instant).toISOString()
}
