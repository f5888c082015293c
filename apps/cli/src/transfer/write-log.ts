import { openLogIn } from '@samstyre/gateway'
import { fillFolder } from '../data/fill-folder.ts'
import { using } from '../data/log.ts'
import type { TransferredEvent } from './line.ts'
import { inRuns } from './runs.ts'

/**
 * Makes these events the log of a data folder that has none yet: all of them, or none, also when reading them fails in
 * the middle. Answers how many each stream got.
 *
 * @throws {CommandError} when there are events already
 * @throws {EventStoreError} `locked` when a server works in the folder
 */
export async function writeLog(
  folder: string,
  events: AsyncIterable<TransferredEvent>,
): Promise<ReadonlyMap<string, number>> {
  return await fillFolder(folder, async (workshop) => {
    return await using(openLogIn(workshop), async (draft) => {
      const written = new Map<string, number>()
      for await (const { stream, expected, events: run, last } of inRuns(events)) {
        await draft.append(stream, run, expected)
        written.set(stream, last + 1)
      }
      return written
    })
  })
}
