import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { said, samstyre } from './samstyre.ts'

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

/**
 * Starts `samstyre start --demo` and waits until it says where it is.
 *
 * @param rewritten makes the log to begin with out of that of the demonstration
 */
export async function startProduct(rewritten?: (log: string) => string): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'samstyre-e2e-'))
  if (rewritten !== undefined) {
    const log = join(data, 'log.jsonl')
    const original = { SAMSTYRE_DATA: join(data, 'original') }
    said(['demo'], '', original)
    writeFileSync(log, rewritten(said(['export', '--all'], '', original)))
    said(['import', log], '', { SAMSTYRE_DATA: data })
  }
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
