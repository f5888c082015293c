import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { untilReady } from '@samstyre/test-bench/processes'

export interface GatewayProcessOptions {
  readonly connectionString: string
  /** Shared by gateways that know each other's sessions. */
  readonly sessionKeyFile: string
}

/** A gateway in a process of its own, which can be killed and started again where it was. */
export class GatewayProcess implements AsyncDisposable {
  readonly #options: GatewayProcessOptions
  #url = ''
  #child: ChildProcess | undefined

  private constructor(options: GatewayProcessOptions) {
    this.#options = options
  }

  static async start(options: GatewayProcessOptions): Promise<GatewayProcess> {
    const gateway = new GatewayProcess(options)
    await gateway.start()
    return gateway
  }

  get url(): string {
    return this.#url
  }

  /** Starts it, and waits until it has read the log. @throws {Error} when it ends instead. */
  async start(): Promise<void> {
    const { connectionString, sessionKeyFile } = this.#options
    const script = fileURLToPath(new URL('./failover-gateway.ts', import.meta.url))
    const port = this.#url === '' ? '0' : new URL(this.#url).port
    const child = spawn(process.execPath, [script, connectionString, sessionKeyFile, port], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#child = child
    for await (const line of createInterface(child.stdout)) {
      const [said, url] = line.split(' ')
      if (said !== 'ready' || url === undefined) continue
      this.#url = url
      child.stdout.resume()
      await untilReady(url)
      return
    }
    throw new Error('The gateway ended before it served.')
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#child
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
  }
}
