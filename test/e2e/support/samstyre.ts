import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')
const program = 'apps/cli/src/main.ts'

/** How long a command may take to say where it serves, in milliseconds. */
const patience = 90_000

/** A `samstyre` command that serves, as people start it. */
export interface Serving {
  /** Such as `http://127.0.0.1:4000` or `esdb://USER:PASSWORD@127.0.0.1:2113?tls=false`. */
  readonly address: string
  /** Ends the process and waits until it is gone. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** Starts a command that serves, and waits until it says where. */
export async function samstyre(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Serving> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...foreign(), LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`samstyre ${args.join(' ')} did not start within ${patience} ms.`))
    }, patience)
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      const found = /(?:http|esdb):\/\/\S*127\.0\.0\.1:\d+\S*/.exec(printed)
      if (found === null) return
      clearTimeout(timer)
      resolve(found[0])
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`samstyre ${args.join(' ')} ended with ${code} before it served: ${printed}`))
    })
  })
  return { address, end: (signal) => ended(child, signal) }
}

/** Runs a command to its end, with something to read, and answers what it printed. */
export function said(
  args: readonly string[],
  input: string,
  environment: Readonly<Record<string, string>> = {},
): string {
  const env = { ...foreign(), ...environment }
  return execFileSync(process.execPath, [program, ...args], {
    cwd: root,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
}

/** The environment without the product's own settings: what the tests start has only what they give it. */
function foreign(): NodeJS.ProcessEnv {
  const own = /^(?:SAMSTYRE_|METRICS_|OTEL_|PORT$|HOST$)/v
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)))
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}
