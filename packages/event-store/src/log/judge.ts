import { type AppendOutcome, EventStoreError, type ExpectedRevision, type NewEvent } from '../port.ts'

/** Where an event stands in the log. */
export interface Place {
  readonly stream: string
  readonly revision: number
  readonly position: bigint
}

/** What an appender asks for. */
export interface Append {
  readonly stream: string
  readonly events: readonly NewEvent[]
  readonly expected: ExpectedRevision
}

/** True when a stream whose last revision is `last` (-1 without events) is what the appender expects. */
export function meets(expected: ExpectedRevision, last: number): boolean {
  switch (expected) {
    case 'any':
      return true
    case 'no-stream':
      return last === -1
    case 'stream-exists':
      return last >= 0
    default:
      return expected === last
  }
}

/**
 * The one place that says what an append is: a repetition, a conflict, a misuse, or new (`undefined`).
 *
 * @param last the stream's last revision, -1 without events
 * @param placeOf where an id stands already
 * @throws {EventStoreError} `invalid-event` when the expectation holds but an id is used already.
 */
export function judge(
  { stream, events, expected }: Append,
  last: number,
  placeOf: (id: string) => Place | undefined,
): AppendOutcome | undefined {
  const repeated = repetition({ stream, events, expected }, placeOf)
  if (repeated !== undefined) return { outcome: 'appended', revision: repeated.revision, position: repeated.position }
  if (!meets(expected, last)) return { outcome: 'conflict', actual: last === -1 ? 'no-stream' : last }
  for (const { id } of events) {
    const place = placeOf(id)
    if (place !== undefined) {
      const where = `in ${place.stream} at revision ${place.revision}`
      throw new EventStoreError('invalid-event', `The append cannot be kept: event ${id} stands already ${where}.`)
    }
  }
  return undefined
}

/** The place of the last event when all of them stand where this append would have put them. */
function repetition(
  { stream, events, expected }: Append,
  placeOf: (id: string) => Place | undefined,
): Place | undefined {
  let next = firstRevision(expected)
  let last: Place | undefined
  for (const { id } of events) {
    const place = placeOf(id)
    if (place === undefined || place.stream !== stream) return undefined
    if (next !== undefined && place.revision !== next) return undefined
    next = place.revision + 1
    last = place
  }
  return last
}

/** Where an append with this expectation puts its first event, where the expectation says so. */
function firstRevision(expected: ExpectedRevision): number | undefined {
  if (typeof expected === 'number') return expected + 1
  return expected === 'no-stream' ? 0 : undefined
}
