import { onTestFinished } from 'vitest'
import type { Surroundings } from '../../src/terminal.ts'
import { type Ran, samstyreIn } from './cli.ts'

/** A command that serves until it is asked to stop, at the latest when the test ends. */
export interface Running {
  /** The first text of a kind that it prints. @throws {Error} with what it printed when it ends before */
  printed(wanted: RegExp): Promise<string>
  stop(): Promise<Ran>
}

/** Starts a command that serves. */
export function running(environment: Surroundings['environment'], ...args: readonly string[]): Running {
  const stopping = new AbortController()
  const waiting = new Set<() => void>()
  let text = ''
  const print = (more: string) => {
    text += `${more}\n`
    for (const wake of waiting) wake()
  }
  const ran = samstyreIn({ environment, stopping: () => stopping.signal, print }, ...args)
  async function stop(): Promise<Ran> {
    stopping.abort()
    return await ran
  }
  onTestFinished(async () => {
    await stop().catch(() => undefined)
  })
  return {
    stop,
    async printed(wanted) {
      const { promise, resolve, reject } = Promise.withResolvers<string>()
      const look = () => {
        const [found] = wanted.exec(text) ?? []
        if (found !== undefined) resolve(found)
      }
      waiting.add(look)
      look()
      ran.then(({ logged }) => reject(new Error(`it ended after printing: ${text}${logged}`)), reject)
      return await promise
    },
  }
}
