import { unavailable } from '../failures.ts'

type Start = () => void

/** Every check keeps a thread of the process busy for some 50 milliseconds; there are four, and others need them too. */
const mostAtOnce = 2
/** More than anybody needs who knows their password. */
const mostWaiting = 50

/**
 * Checks passwords, a few at a time and those of each line in turn.
 *
 * So whoever tries many passwords holds up nobody but themselves and those in the same line.
 */
export class PasswordChecks {
  /** Those who wait, by their line; the lines in the order of their turns. */
  readonly #waiting = new Map<number, Start[]>()
  #underWay = 0

  /** @throws {RpcFailure} UNAVAILABLE when too many wait in this line already */
  async run<Result>(line: number, check: () => Promise<Result>): Promise<Result> {
    if (this.#underWay >= mostAtOnce) await this.#turn(line)
    else this.#underWay += 1
    try {
      return await check()
    } finally {
      this.#next()
    }
  }

  async #turn(number: number): Promise<void> {
    const line = this.#waiting.get(number) ?? []
    if (line.length >= mostWaiting) throw unavailable('Too many passwords wait to be checked: try again in a moment.')
    this.#waiting.set(number, line)
    const { promise, resolve } = Promise.withResolvers<void>()
    line.push(resolve)
    await promise
  }

  /** Hands the place of one that is done to the next line. */
  #next(): void {
    const [turn] = this.#waiting
    if (turn === undefined) {
      this.#underWay -= 1
      return
    }
    const [number, line] = turn
    const start = line.shift()
    this.#waiting.delete(number)
    if (line.length > 0) this.#waiting.set(number, line)
    start?.()
  }
}
