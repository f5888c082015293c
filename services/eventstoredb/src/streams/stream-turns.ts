/** Something that waits for its turn at a stream. */
interface Waiting {
  readonly mustBeAlone: () => boolean
  readonly start: () => Promise<void>
  readonly fail: (error: unknown) => void
}

interface Line {
  running: number
  isAlone: boolean
  readonly waiting: Waiting[]
}

/**
 * Lets what is done to one stream start in the order it came. Appends run side by side, because the log keeps their
 * order; what must be alone waits for those under way, and those after it wait for it.
 */
export class StreamTurns {
  readonly #lines = new Map<string, Line>()

  /**
   * Runs `work` when its turn has come, at once where nothing is in the way.
   *
   * @param mustBeAlone asked when everything before it was started, and again when something before it has ended
   */
  take<Result>(stream: string, mustBeAlone: () => boolean, work: () => Promise<Result>): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    const line = this.#lineOf(stream)
    line.waiting.push({ mustBeAlone, start: () => work().then(resolve, reject), fail: reject })
    this.#advance(stream, line)
    return promise
  }

  #lineOf(stream: string): Line {
    const known = this.#lines.get(stream)
    if (known !== undefined) return known
    const line: Line = { running: 0, isAlone: false, waiting: [] }
    this.#lines.set(stream, line)
    return line
  }

  #advance(stream: string, line: Line): void {
    for (let next = line.waiting[0]; next !== undefined && !line.isAlone; next = line.waiting[0]) {
      if (!this.#begin(stream, line, next)) return
    }
    if (line.running === 0 && line.waiting.length === 0) this.#lines.delete(stream)
  }

  /** Whether the next in line could begin, or fail. */
  #begin(stream: string, line: Line, next: Waiting): boolean {
    try {
      const isAlone = next.mustBeAlone()
      if (isAlone && line.running > 0) return false
      line.isAlone = isAlone
    } catch (error) {
      line.waiting.shift()
      next.fail(error)
      return true
    }
    line.waiting.shift()
    line.running += 1
    void next.start().then(() => {
      line.running -= 1
      line.isAlone = false
      this.#advance(stream, line)
    })
    return true
  }
}
