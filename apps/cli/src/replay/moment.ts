import { osloDate } from '@samstyre/messages'
import { wholeNumberIn } from '../arguments.ts'
import type { Until } from '../data/fold.ts'
import { UsageError } from '../failures.ts'

const dayInMilliseconds = 86_400_000

const taken = '--at takes a revision such as 120, a day such as 2026-11-22 or an instant such as 2026-11-22T12:05:00Z'
const day = /^\d{4}-\d{2}-\d{2}$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * What `--at` means: a revision, a day through its end in Norway, or an instant.
 *
 * @throws {UsageError} for anything else, and for a day that no calendar has
 */
export function untilFrom(at: string): Until {
  const revision = wholeNumberIn(at, 999_999_999)
  if (revision !== undefined) return { revision }
  const named = at.slice(0, 'YYYY-MM-DD'.length)
  if (day.test(named) && !isInCalendar(named)) throw new UsageError(`The calendar has no day ${named}. ${taken}.`)
  const milliseconds = instant.test(at) ? Date.parse(at) : endOfDay(at)
  if (Number.isNaN(milliseconds)) {
    throw new UsageError(`${taken}, not "${at}".`)
  }
  return { instant: milliseconds }
}

/** JavaScript takes the 30th of February for a day in March. */
function isInCalendar(named: string): boolean {
  const midnight = Date.parse(`${named}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(named)
}

/** The last millisecond of a day in Norway, where clocks are one or two hours ahead of UTC; NaN for no day. */
function endOfDay(named: string): number {
  if (!day.test(named)) return Number.NaN
  const midnight = Date.parse(`${named}T00:00:00Z`) + dayInMilliseconds
  const hour = 3_600_000
  const next = [2, 1].map((ahead) => midnight - ahead * hour).find((start) => osloDate(start) !== named)
  return (next ?? midnight) - 1
}
