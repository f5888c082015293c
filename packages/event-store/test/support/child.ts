import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A process of its own that runs a script on the Node these tests run on. */
export interface Child {
  readonly process: ChildProcess
  /** What it has printed so far, in whole lines. */
  lines(): readonly string[]
  /** Resolves when it has printed this line. */
  printed(line: string): Promise<void>
  /** Resolves when it has printed that many lines. */
  printedLines(count: number): Promise<void>
  /** Kills it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>
}

export function runChild(script: URL, args: readonly string[], user?: number): Child {
  const identity = user === undefined ? {} : { uid: user, gid: user }
  const child = spawn(process.execPath, [fileURLToPath(script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...identity,
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const lines = () => output.split('\n').slice(0, -1)
  return {
    process: child,
    lines,
    async printed(line) {
      while (!lines().includes(line)) await once(child.stdout, 'data')
    },
    async printedLines(count) {
      while (lines().length < count) await once(child.stdout, 'data')
    },
    async kill() {
      const gone = once(child.stdout, 'close')
      child.kill('SIGKILL')
      await gone
    },
  }
}
