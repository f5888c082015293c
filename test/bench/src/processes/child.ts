import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import type { Report } from './speak.ts'

/** How long a child may take to say that it is ready, in milliseconds. */
const patience = 60_000

export interface ChildOptions {
  readonly args?: readonly string[]
  /** Flags for Node itself. */
  readonly nodeFlags?: readonly string[]
}

/** A process of its own, running a module that says one thing when it is ready. */
export class Child implements AsyncDisposable {
  /** What the module said: a text, such as the address it serves at. */
  readonly said: string
  readonly #process: ChildProcess

  private constructor(process: ChildProcess, said: string) {
    this.#process = process
    this.said = said
  }

  /** Starts a module and waits until it speaks. @throws {Error} with its last words when it ends or stays silent. */
  static async start(module: URL, { args = [], nodeFlags = [] }: ChildOptions = {}): Promise<Child> {
    const child = fork(module, args, { execArgv: [...nodeFlags], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    const errors: string[] = []
    const stderr: Readable | null = child.stderr
    stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text))
    const tooLate = AbortSignal.timeout(patience)
    try {
      const [said] = await Promise.race([once(child, 'message', { signal: tooLate }), ended(child)])
      if (typeof said !== 'string') throw new Error('it ended before it was ready')
      return new Child(child, said)
    } catch (error) {
      child.kill('SIGKILL')
      throw new Error(`${module.pathname} did not start: ${errors.join('')}`, { cause: error })
    }
  }

  /** What it has used so far. */
  async report(): Promise<Report> {
    const answer = once(this.#process, 'message', { signal: AbortSignal.timeout(patience) })
    this.#process.send('how much?')
    const [report]: Report[] = await answer
    if (report === undefined) throw new Error('nothing was answered')
    return report
  }

  /** Ends the process as a power cut would, and waits until it is gone. */
  async kill(): Promise<void> {
    if (this.#gone) return
    const exit = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exit
  }

  /** Asks the process to stop; one that does not is killed. */
  async stop(): Promise<void> {
    if (this.#gone) return
    const exit = once(this.#process, 'exit')
    this.#process.disconnect()
    const deadline = setTimeout(() => this.#process.kill('SIGKILL'), 12_000)
    await exit
    clearTimeout(deadline)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop()
  }

  get #gone(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null
  }
}

async function ended(child: ChildProcess): Promise<readonly unknown[]> {
  await once(child, 'exit')
  return []
}
