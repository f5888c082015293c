/** Tells whoever waits that the log has grown, or that it is closed. */
export class Commits {
  #waiting = new Set<() => void>()
  #closed = false

  get closed(): boolean {
    return this.#closed
  }

  get awaited(): boolean {
    return this.#waiting.size > 0
  }

  /** Calls `wake` once, at the next commit or when the log closes. Answers a function that takes it back. */
  once(wake: () => void): () => void {
    this.#waiting.add(wake)
    return () => this.#waiting.delete(wake)
  }

  announce(): void {
    const woken = this.#waiting
    this.#waiting = new Set()
    for (const wake of woken) wake()
  }

  close(): void {
    this.#closed = true
    this.announce()
  }
}
