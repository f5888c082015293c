import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../src/run.ts'
import type { Surroundings } from '../../src/terminal.ts'

export const now = '2026-11-22T12:05:00.000Z'

/** What a run of the program came to. */
export interface Ran {
  readonly code: number
  /** What it printed. */
  readonly output: string
  /** What it wrote to the error output. */
  readonly logged: string
}

/** A folder of one test's own, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs the program on a data folder. */
export async function samstyre(data: string, ...args: readonly string[]): Promise<Ran> {
  return await samstyreIn({ environment: { SAMSTYRE_DATA: data } }, ...args)
}

/** Runs the program with something else around it. */
export async function samstyreIn(surroundings: Partial<Surroundings>, ...args: readonly string[]): Promise<Ran> {
  const printed: string[] = []
  const logged: string[] = []
  const code = await run(args, {
    print: (text) => printed.push(text),
    log: (line) => logged.push(line),
    readSecret: () => Promise.resolve(''),
    environment: {},
    now: () => Date.parse(now),
    stopping: () => new AbortController().signal,
    ...surroundings,
  })
  return { code, output: printed.join('\n'), logged: logged.join('') }
}

/** A data folder with the demonstration in it. */
export async function demonstrationFolder(): Promise<string> {
  const folder = temporaryFolder()
  await samstyre(folder, 'demo')
  return folder
}
