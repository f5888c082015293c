import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../../../apps/cli/src/main.ts', import.meta.url))

type Process = ChildProcessByStdio<Writable, Readable, Readable>

function started(args: readonly string[], dataFolder: string): Process {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, SAMSTYRE_DATA: dataFolder, SAMSTYRE_EVENTSTORE: '' },
    stdio: 'pipe',
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** Runs the program in a process of its own. Answers its exit code and what it printed. */
export async function samstyre(
  args: readonly string[],
  { dataFolder = '', input = '' } = {},
): Promise<{ code: number | null; output: string }> {
  const child = started(args, dataFolder)
  child.stdin.end(input)
  child.stderr.resume()
  const [output] = await Promise.all([text(child.stdout), once(child, 'close')])
  return { code: child.exitCode, output }
}

/** Starts the program, which is killed when the test ends. Answers the first text of a kind that it prints. */
export async function samstyreUntil(wanted: RegExp, args: readonly string[], dataFolder: string): Promise<string> {
  const child = started(args, dataFolder)
  child.stderr.resume()
  for await (const line of createInterface(child.stdout)) {
    const [found] = wanted.exec(line) ?? []
    if (found === undefined) continue
    child.stdout.resume()
    return found
  }
  throw new Error('it ended before it was ready')
}

/** Starts the program and kills it as a power cut would, once it has reported this much progress. */
export async function samstyreKilledAt(events: number, args: readonly string[]): Promise<void> {
  const child = started(args, '')
  child.stdout.resume()
  for await (const line of createInterface(child.stderr)) {
    if (Number.parseInt(line, 10) < events) continue
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
    return
  }
  throw new Error('it ended before it had copied so much')
}
