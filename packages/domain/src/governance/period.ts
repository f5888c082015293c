/** A stretch of calendar days. `to` is the last one; without it there is no end. */
export interface Period {
  readonly from: string
  readonly to?: string
}

/** A period that ends before it begins: it was taken back altogether. */
export function isEmpty({ from, to }: Period): boolean {
  return to !== undefined && to < from
}

/** Whether a period lies wholly before a day, or was taken back. */
export function isOver(period: Period, day: string): boolean {
  return isEmpty(period) || (period.to !== undefined && period.to < day)
}

/** Whether two periods share a day. */
export function overlaps(left: Period, right: Period): boolean {
  if (isEmpty(left) || isEmpty(right)) return false
  return (right.to === undefined || left.from <= right.to) && (left.to === undefined || right.from <= left.to)
}

/** Whether these periods together hold a day and every later one. */
export function coverFrom(day: string, periods: readonly Period[]): boolean {
  const covering = periods.filter((period) => period.from <= day && !isOver(period, day))
  const ends = covering.map(({ to }) => to)
  if (ends.includes(undefined)) return true
  const last = ends.toSorted().at(-1)
  return last !== undefined && coverFrom(dayAfter(last), periods)
}

const dayInMilliseconds = 86_400_000

export function dayAfter(day: string): string {
  return shift(day, dayInMilliseconds)
}

export function dayBefore(day: string): string {
  return shift(day, -dayInMilliseconds)
}

function shift(day: string, milliseconds: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds).toISOString().slice(0, 'yyyy-mm-dd'.length)
}
