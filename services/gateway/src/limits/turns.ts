/** For how long everything else is served after a turn, as long as something comes in, in milliseconds. */
const rest = 40

/**
 * Lets long work go on by turns. After each turn everything else that came in is served: however many wait, none of them
 * keeps the others longer than its own piece. Whoever has the most waiting gets no more turns than somebody with one.
 *
 * One round of the event loop would not do between turns: it accepts one connection, and hundreds may stand in line.
 */
export class Turns {
  /** By whose they are: whoever comes first here is next. */
  readonly #waiting = new Map<string, (() => void)[]>()
  readonly #now: () => number
  #granted = 0
  #scheduled = false
  /** When others began to be served after the last turn, once that turn is over. */
  #restBegan: number | undefined
  /** Something came in during this round. */
  #hasCome = false

  /** @param now milliseconds since some moment */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** How many turns were granted since the process began. */
  get granted(): number {
    return this.#granted
  }

  /**
   * Resolves when it is the caller's turn. What follows without waiting again is one piece of work.
   *
   * @param whose who is counted for it
   */
  next(whose: string): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const before = this.#waiting.get(whose)
    if (before === undefined) this.#waiting.set(whose, [resolve])
    else before.push(resolve)
    this.#schedule()
    return promise
  }

  /** A connection or a request came in: before the next turn there may be more. */
  cameIn(): void {
    this.#hasCome = true
  }

  #schedule(): void {
    if (this.#scheduled || this.#waiting.size === 0) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      if (this.#areOthersServed(this.#now())) this.#grant()
      this.#schedule()
    })
  }

  /** Whether nothing came in during a whole round, or others have had their time. Called once in each round. */
  #areOthersServed(now: number): boolean {
    const hasCome = this.#hasCome
    this.#hasCome = false
    if (this.#restBegan === undefined) {
      this.#restBegan = now
      return false
    }
    return !hasCome || now - this.#restBegan > rest
  }

  #grant(): void {
    const [first] = this.#waiting
    if (first === undefined) return
    const [whose, [begin, ...later]] = first
    // To the end of the line with the rest.
    this.#waiting.delete(whose)
    if (later.length > 0) this.#waiting.set(whose, later)
    this.#granted += 1
    this.#restBegan = undefined
    begin?.()
  }
}
