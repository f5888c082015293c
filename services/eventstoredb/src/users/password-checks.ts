import { unavailable } from '../failures.ts'

type Start = () => void

/** Every check keeps a thread of the process busy for some 50 milliseconds; there are four, and others need them too. */
const mostAtOnce = 2
/** More than anybody needs who knows their password. */
const mostWaiting = 50

/**
 * Checks passwords, a few at a time and the names in turn.
 *
 * So whoever tries many passwords for one name holds up nobody but themselves and those who log in with this name.
 */
export class PasswordChecks {
  /** Those who wait, by the name they gave; the names in the order of their turns. */
  readonly #waiting = new Map<string, Start[]>()
  #underWay = 0

  /** @throws {RpcFailure} UNAVAILABLE when too many wait under this name already */
  async run<Result>(name: string, check: () => Promise<Result>): Promise<Result> {
    if (this.#underWay >= mostAtOnce) await this.#turn(name)
    else this.#underWay += 1
    try {
      return await check()
    } finally {
      this.#next()
    }
  }

  async #turn(name: string): Promise<void> {
    const line = this.#waiting.get(name) ?? []
    if (line.length >= mostWaiting) throw unavailable('Too many passwords wait to be checked: try again in a moment.')
    this.#waiting.set(name, line)
    const { promise, resolve } = Promise.withResolvers<void>()
    line.push(resolve)
    await promise
  }

  /** Hands the place of one that is done to the next name. */
  #next(): void {
    const [turn] = this.#waiting
    if (turn === undefined) {
      this.#underWay -= 1
      return
    }
    const [name, line] = turn
    const start = line.shift()
    this.#waiting.delete(name)
    if (line.length > 0) this.#waiting.set(name, line)
    start?.()
  }
}
