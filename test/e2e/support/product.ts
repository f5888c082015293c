import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

/** The product as people start it, on a free port and a data folder of its own. */
export interface Product {
  readonly url: string
  /** Ends the process at once, as a power cut would, and starts it again on the same data and port. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts `samstyre start --demo` and waits until it says where it is. */
export async function startProduct(): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'samstyre-e2e-'))
  let { process: running, url } = await start(data, '0')
  return {
    url,
    async restart() {
      await ended(running, 'SIGKILL')
      ;({ process: running } = await start(data, new URL(url).port))
    },
    async stop() {
      await ended(running, 'SIGTERM')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

const patience = 30_000

async function start(data: string, port: string): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['apps/cli/src/main.ts', 'start', '--demo'], {
    cwd: root,
    env: { ...process.env, PORT: port, SAMSTYRE_DATA: data, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The product did not start within ${patience} ms.`)), patience)
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (found === null) return
      clearTimeout(timer)
      resolve(found[0])
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The product ended with ${code} before it served: ${said}`))
    })
  })
  return { process: child, url }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}
