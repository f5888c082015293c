import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const prefix = 'unfinished-'

/**
 * Makes something in a folder of its own inside another one, from where it is put in place when it is whole. The folder
 * is gone afterwards, unless the process is killed.
 */
export async function inWorkshop<Result>(folder: string, make: (workshop: string) => Promise<Result>): Promise<Result> {
  const workshop = mkdtempSync(join(folder, prefix))
  try {
    return await make(workshop)
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

/** The workshops in a folder: of commands that run, and what those that were killed left. */
export function workshopsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix))
  return names.toSorted().map((name) => join(resolve(folder), name))
}
