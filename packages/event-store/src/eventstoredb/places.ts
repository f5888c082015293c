import type { Append } from '../log/judge.ts'
import type { AppendOutcome, RecordedEvent } from '../port.ts'
import { LostConnection, type ReadRequest } from './driver.ts'
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
  const count = events.length
  if (typeof expected === 'number' || expected === 'no-stream') {
    const from = expected === 'no-stream' ? 0 : expected + 1
    return runAmong(await read(service, { of: 'stream', stream, direction: 'forwards', from, count }), events)
  }
  const request = { of: 'stream', stream, direction: 'backwards', from: undefined, count: count + lookBack } as const
  return runAmong((await read(service, request)).toReversed(), events)
}

/** @throws {LostConnection} when it cannot be read now */
export async function positionOf(service: Service, stream: string, revision: number): Promise<bigint> {
  const [event] = await read(service, { of: 'stream', stream, direction: 'forwards', from: revision, count: 1 })
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

async function read(
  { driver, attemptTimeout, closed }: Service,
  request: ReadRequest,
): Promise<readonly RecordedEvent[]> {
  const call = driver.read(request)
  const events: RecordedEvent[] = []
  try {
    for (;;) {
      const items = await call.next(attemptTimeout)
      if (closed.aborted) throw new LostConnection('the store was closed meanwhile')
      if (items === undefined) return events
      for (const item of items) if (item.kind === 'event') events.push(item.event)
    }
  } finally {
    call.cancel()
  }
}
