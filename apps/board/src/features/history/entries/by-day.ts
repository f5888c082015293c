import { osloDate } from '@samstyre/messages'
import type { Entry } from './loaded.ts'

export interface Day {
  readonly date: string
  readonly entries: readonly Entry[]
}

/** Entries, newest first, by the day in Norway they happened. */
export function byDay(entries: readonly Entry[]): readonly Day[] {
  const days = Map.groupBy(entries, ({ at }) => osloDate(at))
  return [...days].map(([date, ofDay]) => ({ date, entries: ofDay }))
}
