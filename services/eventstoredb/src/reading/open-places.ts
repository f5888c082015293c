import { resourceExhausted } from '../failures.ts'
import type { Caller } from '../users/gatekeeper.ts'

/** Counts what each caller has open at once. Callers without a name count as one. */
export class OpenPlaces {
  readonly #most: number
  readonly #what: string
  readonly #taken = new WeakMap<Caller, number>()

  /** @param what a caller may have open, in the plural and with what says that it is open */
  constructor(most: number, what: string) {
    this.#most = most
    this.#what = what
  }

  /** Takes a place for as long as the work lasts. @throws {RpcFailure} when the caller has all of theirs already */
  async during<Result>(caller: Caller, work: () => Promise<Result>): Promise<Result> {
    const others = this.#taken.get(caller) ?? 0
    if (others >= this.#most) {
      throw resourceExhausted(`A caller may have at most ${this.#most} ${this.#what}: end some of them.`)
    }
    this.#taken.set(caller, others + 1)
    try {
      return await work()
    } finally {
      this.#taken.set(caller, (this.#taken.get(caller) ?? 1) - 1)
    }
  }
}
