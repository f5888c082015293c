import { type AppendOutcome, type EventStore, EventStoreError, type RecordedEvent } from '@samstyre/event-store'
import { inOneLine } from '@samstyre/messages'
import { CommandError } from '../failures.ts'
import { inRuns, type Run } from '../transfer/runs.ts'
import { Checksum } from './checksum.ts'
import { passCommonBeginning } from './common-beginning.ts'
import { Succession } from './succession.ts'

/** What a copy needs to know beside its two logs. */
export interface CopyOptions {
  /** Aborted when the copy is to stop at the next append. */
  readonly stopping: AbortSignal
  /** Called after each append with the number of events that the target holds. */
  readonly progress: (events: number) => void
}

/** How far a copy came. */
export interface Copied {
  /** Of the events that were there before. */
  readonly before: number
  /** Of the events that were appended. */
  readonly appended: number
  /** Of everything read from the source. */
  readonly source: Checksum
  /** The position in the source of the last event read, none without events. */
  readonly position: bigint | undefined
  readonly stopped: boolean
}

/**
 * Makes the target hold the events of the source, in their global order, from where it ends now.
 *
 * One append at a time: the next begins when the one before is durable, so that the target is the beginning of the
 * source at any moment, however the copy ends.
 *
 * @throws {CommandError} when the target is not the beginning of the source, somebody else writes to it, or a stream
 *   cannot be copied with its revisions, or an append fails
 */
export async function copyLog(
  source: EventStore,
  target: EventStore,
  { stopping, progress }: CopyOptions,
): Promise<Copied> {
  const passing = new Passing(source.readAll())
  try {
    const before = await passCommonBeginning(passing.events, target.readAll())
    let appended = 0
    for await (const run of inRuns(passing.events)) {
      if (stopping.aborted) return { before, appended, ...passing.seen(), stopped: true }
      await append(target, run)
      appended += run.events.length
      progress(before + appended)
    }
    return { before, appended, ...passing.seen(), stopped: false }
  } finally {
    await passing.events.return(undefined)
  }
}

/** The source as it passes: each event is looked at once. */
class Passing {
  readonly events: AsyncGenerator<RecordedEvent, undefined>
  readonly #checksum = new Checksum()
  readonly #succession = new Succession()
  #position: bigint | undefined

  constructor(events: AsyncIterable<RecordedEvent>) {
    this.events = this.#look(events)
  }

  seen(): Pick<Copied, 'source' | 'position'> {
    return { source: this.#checksum, position: this.#position }
  }

  async *#look(events: AsyncIterable<RecordedEvent>): AsyncGenerator<RecordedEvent, undefined> {
    for await (const event of events) {
      this.#succession.follow(event)
      this.#checksum.add(event)
      this.#position = event.position
      yield event
    }
  }
}

/** @throws {CommandError} unless the run stands in the target where it stands in the source */
async function append(target: EventStore, run: Run): Promise<void> {
  const { stream, last } = run
  const outcome = await outcomeOf(target, run)
  if (outcome.outcome === 'appended' && outcome.revision === last) return
  const found = outcome.outcome === 'appended' ? outcome.revision : outcome.actual
  const where = `${inOneLine(stream)} stands at ${found} in the target after an append that should end at ${last}`
  throw new CommandError(
    `${where}: somebody else writes to it, or wrote to the stream and deleted it. Stop them first.`,
  )
}

async function outcomeOf(target: EventStore, { stream, events, expected, last }: Run): Promise<AppendOutcome> {
  try {
    return await target.append(stream, events, expected)
  } catch (error) {
    if (!(error instanceof EventStoreError)) throw error
    const what = `${events.length} events of ${inOneLine(stream)}, up to revision ${last}, could not be appended`
    const advice = 'What was appended before is kept, and the same command goes on from there.'
    throw new CommandError(`${what}: ${error.message} ${advice}`, { cause: error })
  }
}
