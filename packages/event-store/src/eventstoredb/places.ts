import type { Append } from '../log/judge.ts'
import type { AppendOutcome, RecordedEvent } from '../port.ts'
import { type LogItem, LostConnection, type ReadRequest } from './driver.ts'
import type { Service } from './service.ts'

/** How far from the end of a stream a run of ids is looked for, beside the run itself. */
const lookBack = 1000

/**
 * Whether the events of an append stand where it would have put them, and then the answer it should have had.
 *
 * @throws {LostConnection} when the stream cannot be read now
 */
export async function standing(
  service: Service,
  { stream, events, expected }: Append,
): Promise<AppendOutcome | undefined> {
  const first = firstRevision(expected)
  if (first !== undefined) return runAmong((await readFrom(service, stream, first, events.length)).events, events)
  const count = events.length + lookBack
  const request = { of: 'stream', stream, direction: 'backwards', from: undefined, count } as const
  return runAmong((await read(service, request)).events.toReversed(), events)
}

/**
 * The same, for an append that was refused after an attempt that may have been kept.
 *
 * A leader judges by what it has written, and reads give what a majority has: as long as a read does not give what the
 * refusal rests on, the events of the append may be among it. One that knows less of the stream than its appender may
 * have been deposed.
 *
 * @param actual the last revision of the stream, as the refusal names it
 * @throws {LostConnection} when it cannot be told now
 */
export async function standingBefore(
  service: Service,
  append: Append,
  actual: number | 'no-stream',
): Promise<AppendOutcome | undefined> {
  const { stream, events, expected } = append
  const first = firstRevision(expected)
  if (first === undefined || (actual === 'no-stream' && first === 0)) return await standing(service, append)
  if (actual === 'no-stream' || actual < first - 1) {
    throw new LostConnection(`the server knows ${stream} up to ${actual} only, and revision ${first - 1} was there`)
  }
  const due = Math.min(actual, first + events.length - 1)
  const found = await readFrom(service, stream, first, events.length)
  if (found.reached < due) throw new LostConnection(`revision ${due} of ${stream} cannot be read yet`)
  return runAmong(found.events, events)
}

/** Where an append would have put its first event, where its expectation says so. */
function firstRevision(expected: Append['expected']): number | undefined {
  if (typeof expected === 'number') return expected + 1
  return expected === 'no-stream' ? 0 : undefined
}

/** @throws {LostConnection} when it cannot be read now */
export async function positionOf(service: Service, stream: string, revision: number): Promise<bigint> {
  const [event] = (await readFrom(service, stream, revision, 1)).events
  if (event?.revision !== revision) throw new LostConnection(`revision ${revision} of ${stream} cannot be read yet`)
  return event.position
}

function runAmong(recorded: readonly RecordedEvent[], events: Append['events']): AppendOutcome | undefined {
  const start = recorded.findIndex(({ id }) => id === events[0]?.id)
  const run = recorded.slice(start, start + events.length)
  const last = run.at(-1)
  const isWhole = start >= 0 && run.length === events.length && run.every(({ id }, index) => id === events[index]?.id)
  if (!isWhole || last === undefined) return undefined
  return { outcome: 'appended', revision: last.revision, position: last.position }
}

interface Found {
  readonly events: readonly RecordedEvent[]
  /** The last revision that was read, also of an event that is not given; -1 for none. */
  readonly reached: number
}

async function readFrom(service: Service, stream: string, from: number, count: number): Promise<Found> {
  return await read(service, { of: 'stream', stream, direction: 'forwards', from, count })
}

async function read({ driver, attemptTimeout, closed }: Service, request: ReadRequest): Promise<Found> {
  const call = driver.read(request)
  const events: RecordedEvent[] = []
  let reached = -1
  try {
    for (;;) {
      const items = await call.next(attemptTimeout)
      if (closed.aborted) throw new LostConnection('the store was closed meanwhile')
      if (items === undefined) return { events, reached }
      events.push(...items.flatMap((item) => (item.kind === 'event' ? [item.event] : [])))
      reached = items.map(revisionOf).findLast((revision) => revision !== undefined) ?? reached
    }
  } finally {
    call.cancel()
  }
}

function revisionOf(item: LogItem): number | undefined {
  if (item.kind === 'event') return item.event.revision
  return item.kind === 'left-out' ? item.revision : undefined
}
