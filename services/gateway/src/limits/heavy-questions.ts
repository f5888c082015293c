/** From what cost on a question waits for its turn among the others like it. */
export const heavyFrom = 20_000

/** How many are worked on at once: each holds its half-made answer in memory. */
const mostAtWork = 4

/** How many may wait for that. */
const mostWaiting = 256

/** Why a heavy question cannot even wait. */
export type Turned = 'heavy' | 'busy'

interface Waiting {
  readonly begin: () => void
}

/**
 * Lets questions that cost a lot in a few at a time, those who have the fewest under way first. So somebody who asks one
 * waits for one of each of the others, however many those have asked.
 */
export class HeavyQuestions {
  readonly #mostForOne: number
  /** Who has how many at work. */
  readonly #atWork = new Map<string, number>()
  /** By who asked, in the order they came. */
  readonly #waiting = new Map<string, Waiting[]>()
  #count = 0

  constructor(mostForOne: number) {
    this.#mostForOne = mostForOne
  }

  /** How many are at work. */
  get atWork(): number {
    return this.#count
  }

  /** How many somebody has under way, waiting or at work. */
  of(asker: string): number {
    return (this.#atWork.get(asker) ?? 0) + (this.#waiting.get(asker)?.length ?? 0)
  }

  /**
   * Waits until the question may be worked on. Answers what to call when it is done, or why it is turned away; nothing
   * when its asker went away while it waited.
   */
  async enter(asker: string, gone: AbortSignal): Promise<(() => void) | Turned | undefined> {
    if (this.of(asker) >= this.#mostForOne) return 'heavy'
    if (this.#count < mostAtWork) this.#begin(asker)
    else if (this.#waitingAltogether() >= mostWaiting) return 'busy'
    else if (!(await this.#turnOf(asker, gone))) return undefined
    let left = false
    return () => {
      if (left) return
      left = true
      this.#leave(asker)
    }
  }

  #begin(asker: string): void {
    this.#count += 1
    this.#atWork.set(asker, (this.#atWork.get(asker) ?? 0) + 1)
  }

  #leave(asker: string): void {
    this.#count -= 1
    const rest = (this.#atWork.get(asker) ?? 1) - 1
    if (rest === 0) this.#atWork.delete(asker)
    else this.#atWork.set(asker, rest)
    this.#next()?.begin()
  }

  async #turnOf(asker: string, gone: AbortSignal): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const waiting: Waiting = {
      begin: () => {
        this.#begin(asker)
        resolve(true)
      },
    }
    const giveUp = () => {
      this.#forget(asker, waiting)
      resolve(false)
    }
    this.#waiting.set(asker, [...(this.#waiting.get(asker) ?? []), waiting])
    gone.addEventListener('abort', giveUp, { once: true })
    try {
      return !gone.aborted && (await promise)
    } finally {
      gone.removeEventListener('abort', giveUp)
      this.#forget(asker, waiting)
    }
  }

  /** Takes out the one to begin next: of those who have the fewest at work, the one who has waited longest. */
  #next(): Waiting | undefined {
    let chosen: string | undefined
    for (const asker of this.#waiting.keys()) {
      if (chosen === undefined || (this.#atWork.get(asker) ?? 0) < (this.#atWork.get(chosen) ?? 0)) chosen = asker
    }
    const first = chosen === undefined ? undefined : this.#waiting.get(chosen)?.[0]
    if (chosen === undefined || first === undefined) return undefined
    const rest = this.#waiting.get(chosen)?.slice(1) ?? []
    // Whoever has more waiting goes to the end of the line.
    this.#waiting.delete(chosen)
    if (rest.length > 0) this.#waiting.set(chosen, rest)
    return first
  }

  #forget(asker: string, waiting: Waiting): void {
    const rest = (this.#waiting.get(asker) ?? []).filter((other) => other !== waiting)
    if (rest.length === 0) this.#waiting.delete(asker)
    else this.#waiting.set(asker, rest)
  }

  #waitingAltogether(): number {
    return [...this.#waiting.values()].reduce((sum, waiting) => sum + waiting.length, 0)
  }
}
