import { passing } from './filter.ts'
import { giveInPages } from './pages.ts'
import type { Reading } from './reading.ts'
import type { LogRead } from './request.ts'

/** Gives a part of the whole log; forwards as far as the log went when the read began. */
export async function readLog(reading: Reading, request: LogRead): Promise<void> {
  const { log } = reading.context
  const { direction, filter } = request
  const last = log.lastPosition()
  if (last === undefined || isEmpty(request)) return
  await giveInPages(reading, {
    first: placeBefore(request),
    limit: request.limit,
    read: (beyond, atMost) => log.logEntries(direction, beyond, atMost).filter(({ position }) => position <= last),
    placeAfter: ({ position }) => position,
    given: (page) => passing(filter, page, reading.work),
  })
}

/** Nothing lies after the end or before the start. */
function isEmpty({ from, direction }: LogRead): boolean {
  return direction === 'forwards' ? from === 'end' : from === 'start'
}

/** The place that the first entry lies beyond: forwards the position asked for is given, backwards it is not. */
function placeBefore({ from, direction }: LogRead): bigint | undefined {
  if (from === 'start' || from === 'end') return undefined
  if (direction === 'backwards') return from
  return from === 0n ? undefined : from - 1n
}
