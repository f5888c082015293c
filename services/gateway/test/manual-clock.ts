import type { Clock } from '../src/clock/clock.ts'

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  pass(milliseconds: number): void
  /** How many timers are set. */
  pending(): number
}

export function manualClock(start = Date.now()): ManualClock {
  let now = start
  const timers = new Set<{ readonly at: number; readonly run: () => void }>()
  return {
    now: () => now,
    pending: () => timers.size,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    pass(milliseconds) {
      now += milliseconds
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.delete(timer)
        timer.run()
      }
    },
  }
}
