import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { EventStore, NewEvent } from '@samstyre/event-store'
import { isEmpty, logFileIn, writingLog } from '../data/log.ts'
import { CommandError } from '../failures.ts'
import type { TransferredEvent } from './line.ts'

/**
 * Makes these events the log of a data folder that has none yet: all of them, or none.
 *
 * They are written to a log beside it, which takes the place of the empty one when it is whole.
 *
 * @throws {CommandError} when there are events already
 * @throws {EventStoreError} `locked` when a server works in the folder
 */
export async function writeLog(folder: string, events: readonly TransferredEvent[]): Promise<void> {
  await requireEmpty(folder)
  const workshop = mkdtempSync(join(folder, 'import-'))
  try {
    await writingLog(workshop, (draft) => appendInOrder(draft, events))
    await requireEmpty(folder)
    renameSync(logFileIn(workshop), logFileIn(folder))
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

/** Opens the log as its only writer, so that nobody else has it open, and lets go of every file of it again. */
async function requireEmpty(folder: string): Promise<void> {
  if (await writingLog(folder, isEmpty)) return
  throw new CommandError(`${logFileIn(folder)} holds events already. Import into an empty data folder.`)
}

/** Appends runs of one stream at a time, so that the order across streams stays as it was. */
async function appendInOrder(store: EventStore, events: readonly TransferredEvent[]): Promise<void> {
  for (const { stream, revision, run } of runsOf(events)) {
    await store.append(stream, run, revision === 0 ? 'no-stream' : revision - 1)
  }
}

interface Run {
  readonly stream: string
  /** Of its first event. */
  readonly revision: number
  readonly run: NewEvent[]
}

function runsOf(events: readonly TransferredEvent[]): readonly Run[] {
  const runs: Run[] = []
  for (const { stream, revision, ...event } of events) {
    const last = runs.at(-1)
    if (last?.stream === stream) last.run.push(event)
    else runs.push({ stream, revision, run: [event] })
  }
  return runs
}
