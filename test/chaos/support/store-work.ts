import { setTimeout as sleep } from 'node:timers/promises'

/** Between two looks at how far the work has come, in milliseconds. */
const pause = 5

/** What several do at the same time, where a failure of anyone ends the waiting for the others. */
export class StoreWork {
  readonly #failures: unknown[] = []

  constructor(workers: readonly { readonly work: Promise<void> }[]) {
    // A failure shows in the next wait: until then it has a handler all the same.
    for (const { work } of workers) work.catch((error: unknown) => this.#failures.push(error))
  }

  /** Waits for some milliseconds at most. @throws {Error} the complaint when they are over, or why somebody failed */
  async until(patience: number, complaint: string, reached: () => boolean): Promise<void> {
    const deadline = performance.now() + patience
    while (!reached()) {
      if (this.#failures.length > 0) break
      if (performance.now() > deadline) throw new Error(`${complaint} within ${patience} ms`)
      await sleep(pause)
    }
    if (this.#failures.length > 0) throw this.#failures[0]
  }
}
