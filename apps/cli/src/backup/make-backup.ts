import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { existingLogIn } from '../data/log.ts'
import { makeFile } from '../data/make-file.ts'
import { messageOf } from '../doctor/finding.ts'
import { CommandError } from '../failures.ts'
import { contentOf, type LogContent, wholeContentOf } from './log-content.ts'

/** How long a statement waits for a writer that holds the file for a moment, in milliseconds. */
const patience = 5000

/**
 * Copies the log of a data folder to a file, as it was at one moment, also while a server writes to it.
 *
 * The copy gets its name when it is whole, checked and on the disk. Answers what it holds.
 *
 * @throws {CommandError} when the file is there already, cannot be written, or is not what the log holds
 */
export async function makeBackup(folder: string, file: string): Promise<LogContent> {
  const log = existingLogIn(folder)
  return await makeFile(file, async (copy) => {
    const content = copied(log, copy)
    // SQLite lets nothing else happen: now a signal that came meanwhile ends this, before the copy gets its name.
    await setImmediate()
    return content
  })
}

function copied(log: string, copy: string): LogContent {
  try {
    return copiedAtOnce(log, copy)
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(`The backup of ${log} failed: ${messageOf(error)}. Nothing was left.`, { cause: error })
  }
}

/** Copies in one reading transaction: it sees one moment of the log, holds no writer up, and no writer holds it up. */
function copiedAtOnce(log: string, copy: string): LogContent {
  const db = new DatabaseSync(log, { readOnly: true, timeout: patience })
  try {
    const before = contentOf(db)
    db.prepare('VACUUM INTO ?').run(copy)
    const content = wholeContentOf(copy)
    if (typeof content === 'string') throw damaged(log, content)
    const same = contentOf(db, content.lastPosition)
    if (content.lastPosition < before.lastPosition || content.events !== same.events) {
      throw new CommandError(`The copy holds ${content.events} events, and the log ${same.events}. Try again.`)
    }
    return content
  } finally {
    db.close()
  }
}

function damaged(log: string, why: string): CommandError {
  return new CommandError(`${log} was not backed up: ${why}. Look at it with: samstyre doctor`)
}
