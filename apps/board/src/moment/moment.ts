import { instantInOslo } from '@samstyre/messages'
import { textIn } from '../address/search-values.ts'

/** Which state of a project is shown: the newest, or the one at a revision or a time. */
export type ShownMoment =
  | { readonly kind: 'now' }
  | { readonly kind: 'past'; readonly at: PastMoment }
  /** What is asked for is no moment: nothing is shown in its place. */
  | { readonly kind: 'unknown' }
export type PastMoment = { readonly revision: number } | { readonly time: string }

const revision = /^(?:0|[1-9]\d{0,8})$/
const day = /^\d{4}-\d{2}-\d{2}$/
// In an address a plus sign may be read as a space.
const instant = /^(\d{4}-\d{2}-\d{2}T)([01]\d|2[0-3])(:[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)(?:Z|([+ -])(\d{2}:\d{2}))$/
const restOfMinute = 59_999

/**
 * `?at=412` is a revision, `?at=2026-11-22` the end of that day in Norway, and `?at=2026-11-22T12:05:00Z` an instant.
 * Anything else is no moment, be it close to one.
 */
export function momentOf(at: string | undefined): ShownMoment {
  if (at === undefined) return { kind: 'now' }
  if (revision.test(at)) return { kind: 'past', at: { revision: Number(at) } }
  const time = isDay(at) ? Date.parse(instantInOslo(at, '23:59')) + restOfMinute : millisecondsOf(at)
  return time === undefined ? { kind: 'unknown' } : { kind: 'past', at: { time: new Date(time).toISOString() } }
}

/** Whether a text names a day of the calendar: JavaScript takes the 30th of February for one in March. */
export function isDay(text: string): boolean {
  if (!day.test(text)) return false
  const midnight = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(text)
}

function millisecondsOf(text: string): number | undefined {
  const [, date = '', hour = '', rest = '', sign, offset] = instant.exec(text) ?? []
  if (!isDay(date.slice(0, -1))) return undefined
  const ahead = sign === undefined ? 'Z' : `${sign === ' ' ? '+' : sign}${offset}`
  const time = Date.parse(date + hour + rest + ahead)
  return Number.isNaN(time) ? undefined : time
}

export interface MomentSearch {
  readonly at?: string | undefined
}

/** The part of a route's search that names the moment, also where it is none: that is said to whoever asked for it. */
export function momentSearch(search: Readonly<Record<string, unknown>>): MomentSearch {
  const at = textIn(search['at'])
  return at === undefined ? {} : { at }
}
