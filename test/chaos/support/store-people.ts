import { setTimeout as sleep } from 'node:timers/promises'
import { type CommandOutcome, EventStoreError } from '@samstyre/event-store'
import type { Random } from './random.ts'
import type { CounterRuntime, TooMuch } from './store-counter.ts'

/** Between two commands of one person, and between two attempts, in milliseconds. */
const pause = 5

/** A command with an id that its sender knows, and what its sender was told in the end. */
export interface SentCount {
  readonly id: string
  readonly stream: string
  readonly by: number
  outcome?: CommandOutcome<TooMuch>
}

/** Somebody who sends one command after the other through this gateway or that, each until it is answered. */
export class StorePerson {
  readonly sent: SentCount[] = []
  answered = 0
  /** How often nobody could say at once what became of a command. */
  failures = 0
  /** Ends when it was stopped and its last command is answered. @throws {Error} what no runtime may do */
  readonly work: Promise<void>
  isDone = false
  readonly #runtimes: readonly CounterRuntime[]
  readonly #random: Random
  readonly #streams: () => readonly string[]
  #stopped = false

  constructor(runtimes: readonly CounterRuntime[], random: Random, streams: () => readonly string[]) {
    this.#runtimes = runtimes
    this.#random = random
    this.#streams = streams
    this.work = this.#sendOn()
  }

  stop(): void {
    this.#stopped = true
  }

  async #sendOn(): Promise<void> {
    while (!this.#stopped) {
      const stream = this.#random.oneOf(this.#streams())
      const command: SentCount = { id: this.#random.uuid(), stream, by: this.#random.between(1, 6) }
      this.sent.push(command)
      command.outcome = await this.#execute(command)
      this.answered += 1
      await sleep(pause)
    }
    this.isDone = true
  }

  /** Sends a command under the same id until it is answered, as the board does: to any gateway. */
  async #execute({ id, stream, by }: SentCount): Promise<CommandOutcome<TooMuch>> {
    const envelope = {
      commandId: id,
      actor: 'somebody',
      at: '2026-01-01T00:00:00Z',
      correlationId: id,
      context: undefined,
    }
    for (;;) {
      try {
        return await this.#random.oneOf(this.#runtimes).execute(stream, { by }, envelope)
      } catch (error) {
        if (!(error instanceof EventStoreError)) throw error
        if (error.code !== 'unavailable' && error.code !== 'outcome-unknown') throw error
        this.failures += 1
        await sleep(pause)
      }
    }
  }
}
