import type { Append } from '../log/judge.ts'
import { type AppendOutcome, EventStoreError } from '../port.ts'
import type { Writer } from './writer.ts'

interface Waiting {
  readonly append: Append
  readonly resolve: (outcome: AppendOutcome) => void
  readonly reject: (error: unknown) => void
}

/**
 * Commits appends that arrive in the same turn of the event loop as one transaction, in the order they came.
 *
 * Waiting for the disk is what an append costs, and a group waits once. Every answer, a conflict too, is given after the
 * commit, because it may rest on an earlier append of the same group.
 */
export class GroupCommit {
  readonly #writer: Writer
  readonly #committed: () => void
  #waiting: Waiting[] = []

  constructor(writer: Writer, committed: () => void) {
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
    try {
      const answers = this.#writer.transaction(() => group.map((waiting) => this.#attempt(waiting)))
      for (const answer of answers) answer()
    } catch (error) {
      for (const { reject } of group) reject(error)
      return
    }
    this.#committed()
  }

  /** What is to be answered once the group is durable. An error that is not this append's own fault fails the group. */
  #attempt({ append, resolve, reject }: Waiting): () => void {
    try {
      const outcome = this.#writer.append(append)
      return () => resolve(outcome)
    } catch (error) {
      if (!(error instanceof EventStoreError)) throw error
      return () => reject(error)
    }
  }
}
