/** A wall clock in Oslo, which is where every time in the product is shown. */
export interface OsloTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** A moment: an instant in UTC as it is stored, or milliseconds since 1970. */
export type Moment = string | number | Date

const dayLength = 86_400_000

// Only numbers are read from this, never words: those differ between platforms.
const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Oslo',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
})

export function toMilliseconds(moment: Moment): number {
  return new Date(moment).getTime()
}

/** What a clock in Oslo shows at a moment. */
export function osloTime(moment: Moment): OsloTime {
  // In the order of `en-US`. Taking the text apart is twice as fast as asking for its parts.
  const numbers = clock.format(new Date(moment)).match(/\d+/g) ?? []
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = numbers.map(Number)
  return { year, month, day, hour, minute }
}

/** The date in Oslo at a moment, as `2026-11-22`. */
export function osloDate(moment: Moment): string {
  const { year, month, day } = osloTime(moment)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** The instant at which a clock in Oslo shows this date and time: what a deadline that somebody typed is stored as. */
export function instantInOslo(date: string, time: string): string {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  const firstTry = asIfUtc - offsetAt(asIfUtc)
  return new Date(asIfUtc - offsetAt(firstTry)).toISOString()
}

/**
 * The instants at which a clock in Oslo shows this date and time: none in the hour that is skipped in spring, two in the
 * one that comes again in autumn.
 */
export function instantsInOslo(date: string, time: string): readonly string[] {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  return [...new Set([asIfUtc - dayLength / 2, asIfUtc + dayLength / 2].map(offsetAt))]
    .map((offset) => asIfUtc - offset)
    .filter((instant) => instant + offsetAt(instant) === asIfUtc)
    .toSorted((one, other) => one - other)
    .map((instant) => new Date(instant).toISOString())
}

/** Days from one date to another; negative when the second one is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** How far Oslo is ahead of UTC, in milliseconds. */
function offsetAt(milliseconds: number): number {
  const { year, month, day, hour, minute } = osloTime(milliseconds)
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(milliseconds / 60_000) * 60_000
}
