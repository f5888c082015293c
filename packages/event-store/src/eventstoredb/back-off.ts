import { setTimeout as sleep } from 'node:timers/promises'

const firstPause = 50
const longestPause = 2000

/** Pauses that grow from one attempt to the next, and differ, so that clients do not come back all at once. */
export class BackOff {
  #failures = 0

  get failures(): number {
    return this.#failures
  }

  /** Something went well: the next pause is short again. */
  reset(): void {
    this.#failures = 0
  }

  /** Waits before the next attempt; shorter when the signal aborts. */
  async pause(signal: AbortSignal): Promise<void> {
    const longest = Math.min(longestPause, firstPause * 2 ** this.#failures)
    this.#failures += 1
    try {
      await sleep(longest * (0.5 + Math.random() / 2), undefined, { signal })
    } catch {
      // Aborted: whoever waits looks at the signal next.
    }
  }
}
