import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpClient } from '@samstyre/test-bench/client'
import type { Seeded } from '@samstyre/test-bench/scenario'
import { type Acceptance, NotAcceptedError, nextCommand, type SentCommand, send } from './command.ts'
import type { Random } from './random.ts'

/** How many people there are. They keep in step, so that much is under way at once and can be torn apart. */
export const people = 16

/** How long somebody waits before a command without an answer is sent again, in milliseconds. */
const pause = 50

interface Work {
  readonly seeded: Seeded
  readonly random: Random
  /** How many commands all of them together mean to send in a second. */
  readonly perSecond: number
}

/** People at work who do not give up: a command that nobody answered is sent again under its id until it is settled. */
export class StubbornCrowd implements AsyncDisposable {
  /** Everything that anybody sent, each command once. */
  readonly sent: SentCommand[] = []
  /** How many attempts came back without an answer to the command. */
  unanswered = 0
  /** How many commands had been kept by an attempt that was not answered. */
  keptUnanswered = 0
  readonly #client: HttpClient
  readonly #parts: Work
  readonly #work: Promise<unknown>
  #isStopping = false
  #mayGiveUp = false
  #underWay = 0
  #answered = 0
  /** Looks whether what somebody waits for has come. */
  readonly #watches = new Set<() => void>()

  constructor(client: HttpClient, parts: Work) {
    this.#client = client
    this.#parts = parts
    this.#work = Promise.all(Array.from({ length: people }, () => this.#sendOn()))
  }

  /** Resolves when so many more commands are answered and half of the people wait for an answer. */
  async atWork(more: number): Promise<void> {
    const enough = this.#answered + more
    await Promise.race([this.#until(() => this.#answered >= enough && this.#underWay >= people / 2), this.#work])
  }

  /** Everybody sends what they have begun until it is settled. @throws {Error} when a command was refused. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await this.#work
  }

  /** Everybody goes home, whatever became of what they sent. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isStopping = true
    this.#mayGiveUp = true
    await Promise.allSettled([this.#work])
  }

  async #until(isSo: () => boolean): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const watch = () => {
      if (isSo()) resolve()
    }
    this.#watches.add(watch)
    await promise
    this.#watches.delete(watch)
  }

  #look(): void {
    for (const watch of this.#watches) watch()
  }

  async #sendOn(): Promise<void> {
    const { seeded, random, perSecond } = this.#parts
    const interval = (1000 * people) / perSecond
    let due = performance.now()
    while (!this.#isStopping) {
      const command = nextCommand(seeded, random)
      this.sent.push(command)
      this.#underWay += 1
      this.#look()
      const { revision } = await this.#settle(command)
      command.acknowledged = revision
      this.#underWay -= 1
      this.#answered += 1
      due += interval
      await sleep(Math.max(0, due - performance.now()))
    }
  }

  async #settle(command: SentCommand): Promise<Acceptance> {
    for (;;) {
      try {
        const acceptance = await send(this.#client, command)
        if (acceptance.repeated) this.keptUnanswered += 1
        return acceptance
      } catch (error) {
        const isRefused = error instanceof NotAcceptedError && !error.message.includes('UNAVAILABLE')
        if (isRefused || this.#mayGiveUp) throw error
        this.unanswered += 1
        await sleep(pause)
      }
    }
  }
}
