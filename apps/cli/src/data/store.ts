import type { EventStore } from '@samstyre/event-store'
import { openLogIn } from '@samstyre/gateway'
import type { Surroundings } from '../terminal.ts'
import { openForReading, using } from './log.ts'
import { nameOf, type Place, placeIn } from './place.ts'

type Work<Result> = (store: EventStore) => Promise<Result>

/** How long EventStoreDB is called again when it does not answer, in milliseconds: longer than an election takes. */
const patience = 15_000

/** Says on the error output which log a command works on, then reads it beside whoever writes to it. */
export async function readingConfigured<Result>(
  { environment, log }: Surroundings,
  work: Work<Result>,
): Promise<Result> {
  const place = placeIn(environment)
  log(`Event log: ${nameOf(place)}\n`)
  return await reading(place, work)
}

/** Works on the log at a place beside whoever writes to it. */
export async function reading<Result>(place: Place, work: Work<Result>): Promise<Result> {
  return await using(await open(place, openForReading), work)
}

/** Works on the log at a place; on a data folder, as its only writer. */
export async function writing<Result>(place: Place, work: Work<Result>): Promise<Result> {
  return await using(await open(place, openLogIn), work)
}

/** The client of EventStoreDB is loaded only for a place that needs it. */
async function open(place: Place, openFolder: (folder: string) => EventStore): Promise<EventStore> {
  if (place.kind === 'folder') return openFolder(place.folder)
  const { openEventStoreDB } = await import('@samstyre/event-store/eventstoredb')
  return openEventStoreDB({ ...place.settings, patience })
}
