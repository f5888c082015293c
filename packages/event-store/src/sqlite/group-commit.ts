import type { Append } from '../log/judge.ts'
import { type AppendOutcome, EventStoreError } from '../port.ts'
import type { CommittedGroup } from './entries.ts'
import type { Writer } from './writer.ts'

interface Waiting {
  readonly append: Append
  readonly resolve: (outcome: AppendOutcome) => void
  readonly reject: (error: unknown) => void
}

/** What one append came to within its transaction. */
interface Attempt {
  /** To be called once the group is durable. */
  readonly answer: () => void
  readonly events: number
}

/**
 * Commits appends that arrive in the same turn of the event loop as one transaction, in the order they came.
 *
 * Waiting for the disk is what an append costs, and a group waits once. Every answer, a conflict too, is given after the
 * commit, because it may rest on an earlier append of the same group.
 */
export class GroupCommit {
  readonly #writer: Writer
  readonly #committed: (group: CommittedGroup) => void
  #waiting: Waiting[] = []

  /** @param committed is told of every commit; it must not throw */
  constructor(writer: Writer, committed: (group: CommittedGroup) => void) {
    this.#writer = writer
    this.#committed = committed
  }

  append(append: Append): Promise<AppendOutcome> {
    const { promise, resolve, reject } = Promise.withResolvers<AppendOutcome>()
    if (this.#waiting.push({ append, resolve, reject }) === 1) setImmediate(() => this.flush())
    return promise
  }

  /** Commits what is waiting now. */
  flush(): void {
    const group = this.#waiting
    if (group.length === 0) return
    this.#waiting = []
    const began = performance.now()
    let events = 0
    try {
      const attempts = this.#writer.transaction(() => group.map((waiting) => this.#attempt(waiting)))
      for (const attempt of attempts) {
        events += attempt.events
        attempt.answer()
      }
    } catch (error) {
      for (const { reject } of group) reject(error)
      return
    }
    this.#committed({ appends: group.length, events, milliseconds: performance.now() - began })
  }

  /** An error that is not this append's own fault fails the group. */
  #attempt({ append, resolve, reject }: Waiting): Attempt {
    try {
      const outcome = this.#writer.append(append)
      const events = outcome.outcome === 'appended' ? append.events.length : 0
      return { answer: () => resolve(outcome), events }
    } catch (error) {
      if (!(error instanceof EventStoreError)) throw error
      return { answer: () => reject(error), events: 0 }
    }
  }
}
