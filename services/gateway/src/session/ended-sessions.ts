import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Logger } from 'pino'
import type { Clock } from '../clock/clock.ts'
import type { Session } from './session.ts'

/** The sessions that were ended before they expired. */
export interface EndedSessions {
  has(id: string): boolean
  add(session: Pick<Session, 'id' | 'expires'>): void
  /** Is told of each session that is found ended, here or by another gateway that shares the file. */
  onEnded(run: (id: string) => void): void
}

/** How long a logout at another gateway may go unnoticed here, in milliseconds. */
const lookEvery = 1000

/**
 * Remembers ended sessions in a file, one a line, so that a restart does not bring them back; gateways that share the
 * file hear of each other's. Without a file they are remembered for as long as the process lives.
 *
 * A file that cannot be written is complained of in the log: then it is as if there were none.
 */
export function openEndedSessions(file: string | undefined, clock: Clock, log: Logger): EndedSessions {
  const ended = new Map<string, number>()
  const listeners = new Set<(id: string) => void>()
  let lines = file === undefined ? undefined : new GrowingFile(file)
  let lookedAt = Number.NEGATIVE_INFINITY

  function take(id: string, expires: number): void {
    if (ended.has(id) || !(expires > clock.now())) return
    ended.set(id, expires)
    for (const run of listeners) run(id)
  }

  function look(): void {
    if (lines === undefined || clock.now() - lookedAt < lookEvery) return
    lookedAt = clock.now()
    try {
      for (const line of lines.read()) {
        const [id = '', expires] = line.split(' ')
        take(id, Number(expires))
      }
    } catch (error) {
      log.error({ err: error }, 'the sessions that were ended cannot be read')
    }
  }

  try {
    lines?.append('')
  } catch (error) {
    lines = undefined
    log.warn({ err: error }, 'logouts are remembered until the gateway stops: their file cannot be written')
  }
  look()

  return {
    has(id) {
      look()
      return ended.has(id)
    },
    add({ id, expires }) {
      for (const [known, until] of ended) if (until <= clock.now()) ended.delete(known)
      take(id, expires)
      try {
        lines?.append(`${id} ${expires}\n`)
      } catch (error) {
        log.error({ err: error }, 'a logout counts until the gateway stops: it cannot be kept')
      }
    },
    onEnded: (run) => listeners.add(run),
  }
}

/** A file of lines that several processes add to and none shortens. */
class GrowingFile {
  readonly #file: string
  /** How many bytes were read: whole lines only. */
  #read = 0

  constructor(file: string) {
    this.#file = file
  }

  /** Adds to the file and waits until the disk has it. The file is made for nobody else to read. */
  append(text: string): void {
    appendFileSync(this.#file, text, { mode: 0o600, flush: true })
  }

  /** The lines that were added since the last time. */
  read(): readonly string[] {
    const descriptor = openSync(this.#file, 'r')
    try {
      const { size } = fstatSync(descriptor)
      if (size < this.#read) this.#read = 0
      const added = Buffer.alloc(size - this.#read)
      const length = readSync(descriptor, added, 0, added.length, this.#read)
      const whole = added.subarray(0, added.subarray(0, length).lastIndexOf('\n') + 1)
      this.#read += whole.length
      return whole.toString('utf8').split('\n').slice(0, -1)
    } finally {
      closeSync(descriptor)
    }
  }
}
