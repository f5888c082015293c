/** Time as the gateway knows it. Tests hand in one that they move themselves. */
export interface Clock {
  /** Milliseconds since 1970 in UTC. */
  now(): number
  /** Runs something once after so many milliseconds, unless the answered function is called before. */
  after(milliseconds: number, run: () => void): () => void
}

/** The machine's own clock. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.max(0, Math.min(milliseconds, longestTimer)))
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** Node turns a longer wait into one millisecond. */
const longestTimer = 2_147_483_647

/** The instant as the domain writes it: `2026-11-22T12:05:00.000Z`. */
export function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
