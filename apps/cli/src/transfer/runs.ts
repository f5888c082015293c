import type { ExpectedRevision, NewEvent } from '@samstyre/event-store'
import type { TransferredEvent } from './line.ts'

/** Events that follow on each other in one stream and in the global order: one append. */
export interface Run {
  readonly stream: string
  /** The revision before its first event. */
  readonly expected: ExpectedRevision
  readonly events: readonly NewEvent[]
  /** The revision of its last event. */
  readonly last: number
}

const mostEvents = 500
/** EventStoreDB refuses appends from 1 MiB on, and counts some bytes for each event beside its content. */
const mostBytes = 900_000
const bytesBesideContent = 200

/** Events in their global order as runs, each small enough for one append; an event that is too large stands alone. */
export async function* inRuns(events: AsyncIterable<TransferredEvent>): AsyncGenerator<Run, undefined> {
  let run: TransferredEvent[] = []
  let bytes = 0
  for await (const event of events) {
    const size = sizeOf(event)
    const fits = event.stream === run[0]?.stream && run.length < mostEvents && bytes + size <= mostBytes
    if (!fits) {
      yield* runOf(run)
      run = []
      bytes = 0
    }
    run.push(event)
    bytes += size
  }
  yield* runOf(run)
}

function runOf(events: readonly TransferredEvent[]): readonly Run[] {
  const [first] = events
  if (first === undefined) return []
  const { stream, revision } = first
  const expected = revision === 0 ? 'no-stream' : revision - 1
  return [{ stream, expected, events: events.map(withoutPlace), last: revision + events.length - 1 }]
}

function withoutPlace({ id, type, data, metadata }: TransferredEvent): NewEvent {
  return { id, type, data, metadata }
}

function sizeOf({ type, data, metadata }: TransferredEvent): number {
  return Buffer.byteLength(type) + Buffer.byteLength(data) + Buffer.byteLength(metadata) + bytesBesideContent
}
