/** Counts what is held at the same time, by whose it is: open streams, or bytes of answers that are not fetched yet. */
export class Places {
  readonly #taken = new Map<string, number>()
  #altogether = 0

  /** How much everybody holds together. */
  get altogether(): number {
    return this.#altogether
  }

  /** How much somebody holds. */
  of(whose: string): number {
    return this.#taken.get(whose) ?? 0
  }

  /** Holds something, unless so much is held already. Answers what to call when it is free again. */
  take(whose: string, most: number, weight = 1): (() => void) | undefined {
    if (this.of(whose) >= most) return undefined
    this.#add(whose, weight)
    let free = false
    return () => {
      if (!free) this.#add(whose, -weight)
      free = true
    }
  }

  #add(whose: string, weight: number): void {
    this.#altogether += weight
    const taken = this.of(whose) + weight
    if (taken > 0) this.#taken.set(whose, taken)
    else this.#taken.delete(whose)
  }
}
