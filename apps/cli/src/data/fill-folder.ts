import { existsSync, renameSync } from 'node:fs'
import { openLogIn } from '@samstyre/gateway'
import { CommandError } from '../failures.ts'
import { syncToDisk } from './disk.ts'
import { logFileIn, using } from './log.ts'
import { inWorkshop } from './workshop.ts'

/**
 * Makes the log of a data folder that has none yet: whole, or not at all.
 *
 * It is made in a folder inside, and takes the place of the empty one when it is done.
 *
 * @param make makes a log in the folder it is given, and closes it; what it answers is passed on
 * @throws {CommandError} when there are events already
 * @throws {EventStoreError} `locked` when a server works in the folder
 */
export async function fillFolder<Result>(folder: string, make: (workshop: string) => Promise<Result>): Promise<Result> {
  await requireEmpty(folder)
  return await inWorkshop(folder, async (workshop) => {
    const result = await make(workshop)
    syncToDisk(logFileIn(workshop))
    await requireEmpty(folder)
    renameSync(logFileIn(workshop), logFileIn(folder))
    syncToDisk(folder)
    return result
  })
}

/** Opens the log as its only writer, so that no server works on it, and lets go of every file of it again. */
async function requireEmpty(folder: string): Promise<void> {
  const file = logFileIn(folder)
  if (!(await using(openLogIn(folder), (log) => Promise.resolve(log.lastPosition() === undefined)))) {
    throw new CommandError(`${file} holds events already. Give an empty data folder: SAMSTYRE_DATA=FOLDER`)
  }
  // The write-ahead log goes with the last one who has the log open. Left there, it would be taken for the new log's.
  if (existsSync(`${file}-wal`)) {
    throw new CommandError(`Another process reads ${file}. Stop it, and run the command again.`)
  }
}
