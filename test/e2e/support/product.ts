import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { samstyre } from './samstyre.ts'

/** Somewhere the board can be opened. */
export interface Served {
  readonly url: string
  stop(): Promise<void>
}

/** The product as people start it, on a free port and a data folder of its own. */
export interface Product extends Served {
  /** Ends the process at once, as a power cut would, and starts it again on the same data and port. */
  restart(): Promise<void>
}

/** Starts `samstyre start --demo` and waits until it says where it is. */
export async function startProduct(): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'samstyre-e2e-'))
  const start = (port: string) => samstyre(['start', '--demo'], { PORT: port, SAMSTYRE_DATA: data })
  let running = await start('0')
  const url = running.address
  return {
    url,
    async restart() {
      await running.end('SIGKILL')
      running = await start(new URL(url).port)
    },
    async stop() {
      await running.end('SIGTERM')
      rmSync(data, { recursive: true, force: true })
    },
  }
}
