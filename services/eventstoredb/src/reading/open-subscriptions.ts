import { resourceExhausted } from '../failures.ts'
import type { Caller } from '../users/gatekeeper.ts'

/** More than a program needs, and few enough that waking all of them at a commit holds up nobody for long. */
const mostSubscriptions = 500

/** Counts the subscriptions that are open. Callers without a name count as one. */
export class OpenSubscriptions {
  readonly #open = new WeakMap<Caller, number>()

  /** Counts one subscription for as long as it lasts. @throws {RpcFailure} when the caller has too many already */
  async during(caller: Caller, subscription: () => Promise<void>): Promise<void> {
    const others = this.#open.get(caller) ?? 0
    if (others >= mostSubscriptions) {
      throw resourceExhausted(`A caller may have at most ${mostSubscriptions} subscriptions open: end some of them.`)
    }
    this.#open.set(caller, others + 1)
    try {
      await subscription()
    } finally {
      this.#open.set(caller, (this.#open.get(caller) ?? 1) - 1)
    }
  }
}
