import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const prefix = 'unfinished-'

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Makes something in a folder of its own inside another one, from where it is put in place when it is whole. The folder
 * is gone afterwards, also when the process is asked to stop meanwhile; only a kill leaves it.
 */
export async function inWorkshop<Result>(folder: string, make: (workshop: string) => Promise<Result>): Promise<Result> {
  const workshop = mkdtempSync(join(folder, prefix))
  const clear = () => rmSync(workshop, { recursive: true, force: true })
  const end = (signal: NodeJS.Signals) => {
    clear()
    process.kill(process.pid, signal)
    // Reached in a container only: its first process is not ended by a signal.
    process.exit(1)
  }
  for (const signal of signals) process.once(signal, end)
  try {
    return await make(workshop)
  } finally {
    for (const signal of signals) process.off(signal, end)
    clear()
  }
}

/** The workshops in a folder: of commands that run, and what those that were killed left. */
export function workshopsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix))
  return names.toSorted().map((name) => join(resolve(folder), name))
}
