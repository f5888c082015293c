import { osloDate } from '@samstyre/messages'
import type { Until } from '../data/fold.ts'
import { UsageError } from '../failures.ts'

const dayInMilliseconds = 86_400_000

/**
 * What `--at` means: a revision, a day through its end in Norway, or an instant.
 *
 * @throws {UsageError} for anything else
 */
export function untilFrom(at: string): Until {
  if (/^\d{1,9}$/.test(at)) return { revision: Number(at) }
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(at) ? endOfDay(at) : Date.parse(at)
  if (Number.isNaN(instant)) {
    throw new UsageError(`--at takes a revision such as 120, a day such as 2026-11-22 or an instant, not "${at}".`)
  }
  return { instant }
}

/** The last millisecond of a day in Norway: clocks there are one or two hours ahead of UTC. */
function endOfDay(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`) + dayInMilliseconds
  const hour = 3_600_000
  const next = [2, 1].map((ahead) => midnight - ahead * hour).find((start) => osloDate(start) !== day)
  return (next ?? midnight) - 1
}
