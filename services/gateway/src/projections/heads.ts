/** How far each stream has come, and who waits for it to go on. Waiting costs one callback, however much arrives. */
export class Heads {
  readonly #heads = new Map<string, number>()
  readonly #waiting = new Map<string, Set<() => void>>()

  /** The stream's last revision that was seen, -1 for a stream nobody has seen anything of. */
  of(stream: string): number {
    return this.#heads.get(stream) ?? -1
  }

  advance(stream: string, revision: number): void {
    this.#heads.set(stream, revision)
    const waiting = this.#waiting.get(stream)
    if (waiting === undefined) return
    this.#waiting.delete(stream)
    for (const wake of waiting) wake()
  }

  /** Resolves once the stream has gone beyond a revision, or when the signal aborts. */
  async beyond(stream: string, revision: number, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.of(stream) <= revision) await this.#next(stream, signal)
  }

  #next(stream: string, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const waiting = this.#waiting.get(stream) ?? new Set()
    this.#waiting.set(stream, waiting)
    const wake = () => {
      signal.removeEventListener('abort', wake)
      waiting.delete(wake)
      if (waiting.size === 0 && this.#waiting.get(stream) === waiting) this.#waiting.delete(stream)
      resolve()
    }
    waiting.add(wake)
    signal.addEventListener('abort', wake, { once: true })
    return promise
  }
}
