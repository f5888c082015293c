import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/run.ts'

export const now = '2026-11-22T12:05:00.000Z'

/** A folder of one test's own, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs the program on a data folder. Answers its exit code and what it printed. */
export async function samstyre(data: string, ...args: readonly string[]): Promise<{ code: number; output: string }> {
  const printed: string[] = []
  const code = await run(args, {
    print: (text) => printed.push(text),
    log: (line) => printed.push(line),
    environment: { SAMSTYRE_DATA: data },
    now: () => Date.parse(now),
    stopping: new AbortController().signal,
  })
  return { code, output: printed.join('\n') }
}

/** A data folder with the demonstration in it. */
export async function demonstrationFolder(): Promise<string> {
  const folder = temporaryFolder()
  await samstyre(folder, 'demo')
  return folder
}
