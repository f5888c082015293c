import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limits } from './limits.ts'

/** What is counted over a stretch of time. */
export type Counted = 'requests' | 'addressRequests' | 'commands' | 'spending'

const tenSeconds = 10
const minute = 60
const milliseconds = 1000

/** Counts what everybody sends and asks for, and says when it is too much. */
export interface Quotas {
  /**
   * Counts something for somebody. Answers nothing when that is within bounds, and otherwise after how many seconds to
   * try again.
   */
  take(counted: Counted, whose: string, points?: number): Promise<number | undefined>
}

export function createQuotas(limits: Pick<Limits, Counted>): Quotas {
  const limiters: Readonly<Record<Counted, RateLimiterMemory>> = {
    requests: new RateLimiterMemory({ points: limits.requests, duration: tenSeconds }),
    addressRequests: new RateLimiterMemory({ points: limits.addressRequests, duration: tenSeconds }),
    commands: new RateLimiterMemory({ points: limits.commands, duration: tenSeconds }),
    spending: new RateLimiterMemory({ points: limits.spending, duration: minute }),
  }
  return {
    async take(counted, whose, points = 1) {
      try {
        await limiters[counted].consume(whose, points)
        return undefined
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused
        return Math.max(1, Math.ceil(refused.msBeforeNext / milliseconds))
      }
    },
  }
}
