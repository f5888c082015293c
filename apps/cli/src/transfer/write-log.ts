import { openLogIn } from '@samstyre/gateway'
import { fillFolder } from '../data/fill-folder.ts'
import { using } from '../data/log.ts'
import type { TransferredEvent } from './line.ts'
import { inRuns } from './runs.ts'

/**
 * Makes these events the log of a data folder that has none yet: all of them, or none.
 *
 * @throws {CommandError} when there are events already
 * @throws {EventStoreError} `locked` when a server works in the folder
 */
export async function writeLog(folder: string, events: readonly TransferredEvent[]): Promise<void> {
  await fillFolder(folder, async (workshop) => {
    await using(openLogIn(workshop), async (draft) => {
      for await (const { stream, expected, events: run } of inRuns(events)) await draft.append(stream, run, expected)
    })
  })
}
