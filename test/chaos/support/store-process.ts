import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface StoreProcessOptions {
  readonly file: string
  /** Acknowledges before it keeps, as no server may. */
  readonly early?: boolean
}

/** A served log in a process of its own, which can be frozen, killed and started again at the same port. */
export class StoreProcess implements AsyncDisposable {
  readonly #options: StoreProcessOptions
  #port = 0
  #child: ChildProcess | undefined

  private constructor(options: StoreProcessOptions) {
    this.#options = options
  }

  static async start(options: StoreProcessOptions): Promise<StoreProcess> {
    const server = new StoreProcess(options)
    await server.start()
    return server
  }

  get port(): number {
    return this.#port
  }

  /** True for one that is frozen, too. */
  get isRunning(): boolean {
    return this.#running() !== undefined
  }

  /** Starts it, where it was before. @throws {Error} when it ends instead of getting ready. */
  async start(): Promise<void> {
    const { file, early = false } = this.#options
    const script = fileURLToPath(new URL('./store-server.ts', import.meta.url))
    const flaw = early ? ['early'] : []
    const child = spawn(process.execPath, [script, file, String(this.#port), ...flaw], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#child = child
    for await (const line of createInterface(child.stdout)) {
      const [said, port] = line.split(' ')
      if (said !== 'ready') continue
      this.#port = Number(port)
      child.stdout.resume()
      return
    }
    throw new Error('the server ended before it was ready')
  }

  /** Stops it where it is, as a machine that hangs does. */
  freeze(): void {
    this.#child?.kill('SIGSTOP')
  }

  thaw(): void {
    this.#child?.kill('SIGCONT')
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** Ends it as an operator would. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#running()
    if (child === undefined) return
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
  }

  #running(): ChildProcess | undefined {
    const child = this.#child
    return child === undefined || child.exitCode !== null || child.signalCode !== null ? undefined : child
  }
}
