import type { Limits } from '../../limits/limits.ts'
import type { Turns } from '../../limits/turns.ts'
import type { Excess } from './excess.ts'

/** How long one piece of work takes before others are let in, in milliseconds. */
const piece = 5

const perSecond = 1000

export type MeterLimits = Pick<Limits, 'cost' | 'answerSeconds' | 'answerBytes'>

/** Thrown where work goes beyond what one answer may take. The answer then says so, and nothing else. */
export class BeyondBoundsError extends Error {
  override readonly name = 'BeyondBoundsError'
}

/**
 * Measures one answer while it is being made: how much was looked up, how large it becomes, how long it takes.
 *
 * What is beyond the bounds ends the work at its next step. Work that takes long goes on by turns with others'.
 */
export class Meter {
  readonly #limits: MeterLimits
  readonly #turns: Turns
  readonly #whose: string
  readonly #gone: AbortSignal
  #spent = 0
  #bytes = 0
  #ends = Number.POSITIVE_INFINITY
  #pieceBegan = 0
  /** The parts of the answer that wait for their turn. */
  readonly #waiting: (() => void)[] = []
  #isGoingOn = false
  #excess: Excess | undefined

  /** @param whose who is counted for the answer */
  constructor(limits: MeterLimits, turns: Turns, whose: string, gone: AbortSignal) {
    this.#limits = limits
    this.#turns = turns
    this.#whose = whose
    this.#gone = gone
    this.begin()
  }

  get spent(): number {
    return this.#spent
  }

  get bytes(): number {
    return this.#bytes
  }

  /** How long an answer may take. */
  get milliseconds(): number {
    return this.#limits.answerSeconds * perSecond
  }

  /** What was too much, once something was. */
  get excess(): Excess | undefined {
    return this.#excess
  }

  /** Begins the next answer: each change of a stream is one. */
  begin(): void {
    this.#spent = 0
    this.#bytes = 0
    this.#excess = undefined
    this.#pieceBegan = performance.now()
    this.#ends = this.#pieceBegan + this.milliseconds
  }

  /** Something is looked up. @throws {BeyondBoundsError} */
  spend(cost: number): void {
    this.#spent += cost
    if (this.#excess !== undefined) throw new BeyondBoundsError()
    if (this.#spent > this.#limits.cost) this.end({ what: 'cost', cost: this.#spent, allowed: this.#limits.cost })
  }

  /** Something is added to the answer. @throws {BeyondBoundsError} */
  add(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes > this.#limits.answerBytes) this.end({ what: 'size', allowed: this.#limits.answerBytes })
  }

  /** Whether this piece of work has taken so long that others should be let in. */
  get isDue(): boolean {
    return performance.now() - this.#pieceBegan > piece
  }

  /** Lets others in. */
  async letOthersIn(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#waiting.push(resolve)
    if (!this.#isGoingOn) void this.#goOn()
    await promise
  }

  /** The parts of an answer that wait go on one after the other, in one turn until it has taken long enough. */
  async #goOn(): Promise<void> {
    this.#isGoingOn = true
    while (this.#waiting.length > 0) {
      await this.#turns.next(this.#whose)
      this.#pieceBegan = performance.now()
      do {
        this.#waiting.shift()?.()
        await untilItWaits()
      } while (this.#waiting.length > 0 && !this.isDue)
    }
    this.#isGoingOn = false
  }

  /**
   * Lets others in while an answer is made.
   *
   * @throws {BeyondBoundsError} when the time is up, or nobody waits for the answer any more.
   */
  async pause(): Promise<void> {
    await this.letOthersIn()
    if (this.#gone.aborted) this.end({ what: 'gone' })
    if (performance.now() > this.#ends) this.outOfTime()
    if (this.#excess !== undefined) throw new BeyondBoundsError()
  }

  /** Ends the answer because its time is up. @throws {BeyondBoundsError} */
  outOfTime(): never {
    return this.end({ what: 'time', allowed: this.#limits.answerSeconds })
  }

  /** Ends the answer. The first reason is the one that is told. @throws {BeyondBoundsError} */
  end(excess: Excess): never {
    this.#excess ??= excess
    throw new BeyondBoundsError()
  }

  /** The items one after the other, with others let in where it takes long. */
  async *paced<Item>(items: Iterable<Item>): AsyncGenerator<Item, void, undefined> {
    for (const item of items) {
      if (this.isDue) await this.pause()
      yield item
    }
  }

  /**
   * The same as promises, which all exist at once: whoever takes them waits for all of them from the beginning, and hears
   * of one that fails while others are still to come.
   */
  inTurn<Item>(items: readonly Item[]): readonly Promise<Item>[] {
    const places = items.map(() => Promise.withResolvers<Item>())
    void this.#fill(places, items)
    return places.map(({ promise }) => promise)
  }

  async #fill<Item>(places: readonly PromiseWithResolvers<Item>[], items: readonly Item[]): Promise<void> {
    let filled = 0
    try {
      for await (const item of this.paced(items)) {
        places[filled]?.resolve(item)
        filled += 1
      }
    } catch (error) {
      for (const { reject } of places.slice(filled)) reject(error)
    }
  }
}

/** Resolves when everything that could go on has gone on, before anything new comes in: ticks come after promises. */
async function untilItWaits(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  process.nextTick(resolve)
  await promise
}
