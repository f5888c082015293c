import { constants, copyFileSync, existsSync } from 'node:fs'
import { openLogIn } from '@samstyre/gateway'
import { fillFolder } from '../data/fill-folder.ts'
import { logFileIn } from '../data/log.ts'
import { CommandError } from '../failures.ts'
import { type LogContent, wholeContentOf } from './log-content.ts'

/**
 * Makes a backup the log of a data folder that has none yet. The backup is checked first, and left as it is.
 *
 * A log of an older version is brought to the schema of this one. Answers what it holds.
 *
 * @throws {CommandError} when the backup cannot be used, or the folder holds events
 * @throws {EventStoreError} when the log was written by a newer version, or is no log
 */
export async function restoreBackup(file: string, folder: string): Promise<LogContent> {
  requireBackup(file)
  return await fillFolder(folder, async (workshop) => {
    const draft = logFileIn(workshop)
    copyFileSync(file, draft, constants.COPYFILE_FICLONE)
    const content = wholeContentOf(draft)
    if (typeof content === 'string') throw unusable(file, content)
    // Opening it says whether this version knows it, and migrates it.
    await openLogIn(workshop).close()
    return content
  })
}

function requireBackup(file: string): void {
  if (!existsSync(file)) throw new CommandError(`There is no backup at ${file}.`)
  if (existsSync(`${file}-wal`)) {
    const why = `${file}-wal lies beside it, so it is no backup but a log in use, or one that was copied by hand.`
    throw new CommandError(`${why} Make a backup of it with: samstyre backup FILE`)
  }
}

function unusable(file: string, why: string): CommandError {
  return new CommandError(`${file} is no usable backup: ${why}. Nothing was restored. Take an earlier one.`)
}
