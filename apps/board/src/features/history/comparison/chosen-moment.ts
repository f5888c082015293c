import { instantInOslo } from '@samstyre/messages'
import { momentOf, type PastMoment } from '../../../moment/moment.ts'
import type { Timeline } from '../time/use-timeline.ts'

/** How a moment is chosen: the newest there is, a mark, a date, or an event by its number. */
export type Way = 'now' | 'mark' | 'date' | 'event'

const restOfMinute = 59_999
const dateOnly = /^\d{4}-\d{2}-\d{2}$/

/** The way a moment in the address was chosen. */
export function wayOf(text: string | undefined, { marks, last }: Pick<Timeline, 'marks' | 'last'>): Way {
  if (text === undefined || text === String(last)) return 'now'
  if (dateOnly.test(text)) return 'date'
  return marks.some(({ revision }) => String(revision) === text) ? 'mark' : 'event'
}

/** The moment to ask for. A date alone is the end of that day in Norway; what is no moment is the newest one. */
export function askedFor(text: string | undefined, last: number): PastMoment {
  if (text === undefined) return { revision: last }
  if (dateOnly.test(text))
    return { time: new Date(Date.parse(instantInOslo(text, '23:59')) + restOfMinute).toISOString() }
  const moment = momentOf(text)
  if (moment.kind === 'now') return { revision: last }
  return 'revision' in moment.at ? { revision: Math.min(moment.at.revision, last) } : moment.at
}
