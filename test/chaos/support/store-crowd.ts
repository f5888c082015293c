import type { EventStore, RecordedEvent } from '@samstyre/event-store'
import { Random } from './random.ts'
import { StoreFollower } from './store-follower.ts'
import { StoreWork } from './store-work.ts'
import { type Expectation, type Shared, StoreWriter } from './store-writer.ts'

export interface CrowdOptions {
  readonly writers: number
  /** The positions the followers begin at. */
  readonly followAfter: readonly (bigint | undefined)[]
  readonly sharedStreams: number
  /** What the names of its streams begin with, where the log may hold others. */
  readonly prefix?: string
  /** What writers may believe of a shared stream, each as likely as the others. */
  readonly expectations?: readonly Expectation[]
}

/** The ways to a log, one for the caller of each number. */
interface Ways {
  storeOf(caller: number): EventStore
}

/** Somebody who reads the log beside everybody. */
interface Audit {
  readonly events: readonly RecordedEvent[]
  /** Reads what was appended since, and answers what is wrong there. */
  readOn(): readonly string[] | Promise<readonly string[]>
}

/** Writers and followers at work on one log, through several adapters. */
export class StoreCrowd {
  readonly writers: readonly StoreWriter[]
  readonly followers: readonly StoreFollower[]
  readonly #work: StoreWork

  constructor(ways: Ways, random: Random, options: CrowdOptions) {
    const { writers, followAfter, sharedStreams, prefix = '', expectations } = options
    const names = Array.from({ length: sharedStreams }, (_, index) => `${prefix}shared-${index}`)
    const shared: Shared = new Map(names.map((name) => [name, -1]))
    this.writers = Array.from({ length: writers }, (_, index) => {
      const own = new Random(random.between(0, 2 ** 32))
      return new StoreWriter(`${prefix}own-${index}`, ways.storeOf(index), own, { shared, expectations })
    })
    this.followers = followAfter.map((after, index) => new StoreFollower(ways.storeOf(index), after))
    this.#work = new StoreWork([...this.writers, ...this.followers])
  }

  /** How many answers were that the outcome is not known. */
  get unknown(): number {
    return this.writers.reduce((sum, writer) => sum + writer.unknown, 0)
  }

  get interruptions(): number {
    return this.followers.reduce((sum, follower) => sum + follower.interruptions, 0)
  }

  /**
   * Waits until every writer has had an answer from now on, and every follower has seen what was acknowledged by then.
   *
   * @throws {Error} when somebody failed, or does not get so far in time
   */
  async recovered(patience: number): Promise<void> {
    const before = this.writers.map(({ settled }) => settled)
    // The append that is under way may be answered by what came before: the one after it is sent from now on.
    const goal = (writer: StoreWriter, index: number) => writer.settled >= (before[index] ?? 0) + 2
    await this.#work.until(patience, 'a writer gets no answer', () => this.writers.every(goal))
    const told = this.writers.flatMap(({ lastPosition }) => lastPosition ?? [])
    await this.#work.until(patience, 'a subscription does not go on', () =>
      this.followers.every((follower) => told.every((position) => follower.position >= position)),
    )
  }

  /** Waits for something all of them lead to. @throws {Error} the complaint, or why somebody failed */
  async until(patience: number, complaint: string, reached: () => boolean): Promise<void> {
    await this.#work.until(patience, complaint, reached)
  }

  /** Stops the writers, and the followers when they have seen the whole log. */
  async finish(audit: Audit, patience: number): Promise<string[]> {
    for (const writer of this.writers) writer.stop()
    await this.#work.until(patience, 'an append is not settled', () => this.writers.every(({ isDone }) => isDone))
    const faults = await audit.readOn()
    const last = audit.events.at(-1)?.position ?? 0n
    await this.#work.until(patience, 'a subscription does not catch up', () =>
      this.followers.every((follower) => follower.position >= last),
    )
    for (const follower of this.followers) follower.stop()
    await Promise.all(this.followers.map(({ work }) => work))
    return [...faults, ...this.followers.flatMap((follower) => follower.faults(audit.events))]
  }
}
