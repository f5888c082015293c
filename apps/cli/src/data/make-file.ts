import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CommandError, isExplained } from '../failures.ts'
import { syncToDisk } from './disk.ts'

/**
 * Makes a file that was not there: whole, or not at all.
 *
 * It is made in a folder beside it, and gets its name when it is on the disk.
 *
 * @param make writes the file it is given; what it answers is passed on
 * @throws {CommandError} naming the file, when it is there already or cannot be written
 */
export async function makeFile<Result>(file: string, make: (draft: string) => Promise<Result>): Promise<Result> {
  requireFree(file)
  try {
    return await inWorkshop(file, make)
  } catch (error) {
    if (error instanceof CommandError || !isExplained(error)) throw error
    throw new CommandError(`${file} was not written: ${error.message}`, { cause: error })
  }
}

async function inWorkshop<Result>(file: string, make: (draft: string) => Promise<Result>): Promise<Result> {
  const workshop = mkdtempSync(join(dirname(file), 'unfinished-'))
  try {
    const draft = join(workshop, basename(file))
    const result = await make(draft)
    syncToDisk(draft)
    requireFree(file)
    renameSync(draft, file)
    syncToDisk(dirname(file))
    return result
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

function requireFree(file: string): void {
  if (!existsSync(dirname(file))) throw new CommandError(`There is no folder ${dirname(file)} for ${basename(file)}.`)
  if (existsSync(file)) throw new CommandError(`${file} is there already and was left as it is. Give another name.`)
}
