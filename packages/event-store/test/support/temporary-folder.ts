import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A path for a log in a folder of its own, which goes away with the test. */
export function temporaryLog(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-log-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'log.sqlite')
}
