import { chmodSync, existsSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CommandError, isExplained } from '../failures.ts'
import { syncToDisk } from './disk.ts'
import { inWorkshop, workshopsIn } from './workshop.ts'

/** What comes out of a log lies where nobody thinks of who may read it. */
const ownerOnly = 0o600

/**
 * Makes a file that was not there: whole, or not at all.
 *
 * It is made in a folder beside it that only its owner sees, is the owner's alone, and gets its name when it is on the disk.
 *
 * @param make writes the file it is given; what it answers is passed on
 * @throws {CommandError} naming the file, when it is there already or cannot be written
 */
export async function makeFile<Result>(file: string, make: (draft: string) => Promise<Result>): Promise<Result> {
  requireFree(file)
  try {
    return await inWorkshop(dirname(file), async (workshop) => {
      const draft = join(workshop, basename(file))
      const result = await make(draft)
      chmodSync(draft, ownerOnly)
      syncToDisk(draft)
      requireFree(file)
      renameSync(draft, file)
      syncToDisk(dirname(file))
      return result
    })
  } catch (error) {
    if (error instanceof CommandError || !isExplained(error)) throw error
    throw new CommandError(`${file} was not written: ${error.message}`, { cause: error })
  }
}

/** Names what `makeFile` left beside a file when it was killed: nobody else looks there, and it may be a copy of the log. */
export function nameLeftoversBeside(file: string, log: (line: string) => void): void {
  const advice = 'If no other backup or export is running there, delete it: nothing refers to it.'
  for (const left of workshopsIn(dirname(file))) log(`A command that was killed left ${left}. ${advice}\n`)
}

function requireFree(file: string): void {
  if (!existsSync(dirname(file))) throw new CommandError(`There is no folder ${dirname(file)} for ${basename(file)}.`)
  if (existsSync(file)) throw new CommandError(`${file} is there already and was left as it is. Give another name.`)
}
