/**
 * Lets long work go on by turns: in each round of the event loop one of those who wait goes on, and everything else that
 * came in meanwhile is served in between. However many wait, none of them keeps the others longer than its own piece.
 */
export class Turns {
  readonly #waiting: (() => void)[] = []
  #granted = 0
  #scheduled = false

  /** How many turns were granted since the process began. */
  get granted(): number {
    return this.#granted
  }

  /** Resolves when it is the caller's turn. What follows without waiting again is one piece of work. */
  next(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.push(resolve)
    this.#schedule()
    return promise
  }

  #schedule(): void {
    if (this.#scheduled || this.#waiting.length === 0) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      this.#granted += 1
      this.#waiting.shift()?.()
      this.#schedule()
    })
  }
}
