import { HttpClient } from '@samstyre/test-bench/client'
import type { Seeded } from '@samstyre/test-bench/scenario'
import { NotAcceptedError, nextCommand, type SentCommand, send } from './command.ts'
import type { Random } from './random.ts'

const people = 8

/** Several people at work at once, each sending one command after the other until the gateway is gone. */
export class Crowd {
  /** Everything that anybody sent. */
  readonly sent: SentCommand[] = []
  readonly #seeded: Seeded
  readonly #random: Random
  readonly #client: HttpClient
  readonly #work: Promise<void>
  #acknowledged = 0
  #enough: { readonly count: number; readonly reached: () => void } | undefined

  private constructor(seeded: Seeded, random: Random, client: HttpClient) {
    this.#seeded = seeded
    this.#random = random
    this.#client = client
    this.#work = Promise.all(Array.from({ length: people }, () => this.#sendOn())).then(() => client.close())
  }

  static async atWork(url: string, seeded: Seeded, random: Random): Promise<Crowd> {
    return new Crowd(seeded, random, await HttpClient.loggedIn(url, people, seeded.register.manager))
  }

  /** Waits until that many commands have been acknowledged. @throws {Error} when a command was refused. */
  async acknowledged(count: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#enough = { count, reached: resolve }
    this.#look()
    await Promise.race([promise, this.#work])
  }

  #look(): void {
    if (this.#enough !== undefined && this.#acknowledged >= this.#enough.count) this.#enough.reached()
  }

  /** Resolves when everybody has noticed that the gateway is gone. @throws {Error} when a command was refused. */
  async scattered(): Promise<void> {
    await this.#work
  }

  async #sendOn(): Promise<void> {
    for (;;) {
      const command = nextCommand(this.#seeded, this.#random)
      this.sent.push(command)
      try {
        command.acknowledged = (await send(this.#client, command)).revision
        this.#acknowledged += 1
        this.#look()
      } catch (error) {
        if (error instanceof NotAcceptedError) throw error
        return
      }
    }
  }
}
