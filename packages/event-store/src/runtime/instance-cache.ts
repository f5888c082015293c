/** What a cache may hold. */
export interface CacheBounds {
  readonly maxInstances: number
  /** Folded events of all instances together: what they weigh. */
  readonly maxEvents: number
}

/** What a cache holds, and how it served since it was made. */
export interface CacheFigures {
  readonly instances: number
  /** Folded events of all instances together. */
  readonly events: number
  readonly hits: number
  readonly misses: number
  /** Instances that were dropped to make room. */
  readonly evictions: number
}

interface Weighed {
  readonly isBusy: boolean
  readonly size: number
}

/**
 * Keeps the instances that were used last.
 *
 * One that has something under way is never dropped, and neither is the one used last, however large it is.
 */
export class InstanceCache<Instance extends Weighed> {
  readonly #bounds: CacheBounds
  /** In the order of their last use. */
  readonly #instances = new Map<string, Instance>()
  readonly #weights = new Map<string, number>()
  #events = 0
  #hits = 0
  #misses = 0
  #evictions = 0

  constructor(bounds: CacheBounds) {
    this.#bounds = bounds
  }

  get size(): number {
    return this.#instances.size
  }

  get figures(): CacheFigures {
    const [hits, misses, evictions] = [this.#hits, this.#misses, this.#evictions]
    return { instances: this.#instances.size, events: this.#events, hits, misses, evictions }
  }

  /** The instance of a stream, made if it is not there. */
  use(stream: string, make: () => Instance): Instance {
    const known = this.#instances.get(stream)
    if (known === undefined) this.#misses += 1
    else this.#hits += 1
    const instance = known ?? make()
    if (known !== undefined) this.#instances.delete(stream)
    this.#instances.set(stream, instance)
    return instance
  }

  /** The instance of a stream if it is there, without counting as a use. */
  peek(stream: string): Instance | undefined {
    return this.#instances.get(stream)
  }

  /** Weighs an instance anew and makes room where it is needed. */
  settled(stream: string): void {
    const weight = this.#instances.get(stream)?.size
    if (weight === undefined) return
    this.#events += weight - (this.#weights.get(stream) ?? 0)
    this.#weights.set(stream, weight)
    for (const [oldest, { isBusy }] of this.#instances) {
      if (this.#fits() || this.#instances.size === 1) return
      if (isBusy) continue
      this.drop(oldest)
      this.#evictions += 1
    }
  }

  drop(stream: string): void {
    this.#instances.delete(stream)
    this.#events -= this.#weights.get(stream) ?? 0
    this.#weights.delete(stream)
  }

  #fits(): boolean {
    return this.#instances.size <= this.#bounds.maxInstances && this.#events <= this.#bounds.maxEvents
  }
}
