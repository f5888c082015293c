import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs'

/** What others than the owner may do. */
const others = 0o077

/**
 * Takes a file or a folder from everybody but its owner. What is not there, or belongs to somebody else, is left; so is
 * a folder that is made for everybody, as `/tmp` is.
 */
export function keepFromOthers(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined || (found.mode & others) === 0 || (found.isDirectory() && isForEverybody(found))) return
  try {
    chmodSync(path, found.mode & 0o7777 & ~others)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EROFS'))) throw error
  }
}

/** The sticky bit keeps people who share a folder from each other's files. */
function isForEverybody({ mode }: { readonly mode: number }): boolean {
  return (mode & 0o1000) !== 0
}

/**
 * Makes the files of a log the owner's alone, before anything is written to them: SQLite gives what it lays beside a
 * file the mode of that file.
 *
 * A file that is there is never opened: closing it would let go of the locks this process holds on it.
 */
export function keepLogFromOthers(file: string): void {
  for (const path of [file, `${file}.lock`]) if (!existsSync(path)) makeEmpty(path)
  for (const path of [file, `${file}-wal`, `${file}-shm`, `${file}.lock`]) keepFromOthers(path)
}

function makeEmpty(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    // Another process was faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
