import type { DatabaseSync } from 'node:sqlite'
import type { Commits } from '../log/commits.ts'
import { numberFrom } from './cell.ts'

const milliseconds = 200

/**
 * Announces what another process commits to a log that is open for reading only.
 *
 * SQLite tells nobody, so this asks for the file's data version a few times a second, while somebody waits.
 */
export function watchForeignCommits(db: DatabaseSync, commits: Commits): { stop(): void } {
  const version = () => numberFrom(db, 'PRAGMA data_version')
  let seen = version()
  const timer = setInterval(() => {
    if (!commits.awaited) return
    try {
      const now = version()
      if (now === seen) return
      seen = now
    } catch {
      // Whoever waits is woken, reads, and is told by the read what is wrong.
    }
    commits.announce()
  }, milliseconds).unref()
  return { stop: () => clearInterval(timer) }
}
