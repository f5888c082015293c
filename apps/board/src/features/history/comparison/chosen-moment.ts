import { isDay, momentOf, type PastMoment } from '../../../moment/moment.ts'
import type { Timeline } from '../time/use-timeline.ts'

/** How a moment is chosen: the newest there is, a mark, a date, or an event by its number. */
export type Way = 'now' | 'mark' | 'date' | 'event'

/** The way a moment in the address was chosen. */
export function wayOf(text: string | undefined, { marks, last }: Pick<Timeline, 'marks' | 'last'>): Way {
  if (text === undefined || text === String(last)) return 'now'
  if (isDay(text)) return 'date'
  return marks.some(({ revision }) => String(revision) === text) ? 'mark' : 'event'
}

/**
 * The moment to ask for: the newest when the address says nothing. Undefined for what is no moment, and for an event
 * that has not happened.
 */
export function askedFor(text: string | undefined, last: number): PastMoment | undefined {
  const moment = momentOf(text)
  switch (moment.kind) {
    case 'now':
      return { revision: last }
    case 'past':
      return 'revision' in moment.at && moment.at.revision > last ? undefined : moment.at
    case 'unknown':
      return undefined
    default:
      return moment satisfies never
  }
}
