import type { GatewayOptions } from '@samstyre/gateway'

type Clock = NonNullable<GatewayOptions['clock']>

/** A clock that stands still until a story moves it; what was due by then happens on the way. */
export class StoryClock implements Clock {
  #now: number
  #timers: { due: number; run: () => void }[] = []

  constructor(start: string) {
    this.#now = Date.parse(start)
  }

  now(): number {
    return this.#now
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { due: this.#now + milliseconds, run }
    this.#timers.push(timer)
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer)
    }
  }

  /** The instant so many days from now. */
  inDays(days: number): string {
    return new Date(this.#now + days * dayInMilliseconds).toISOString()
  }

  /** The calendar day so many days from now. */
  dayIn(days: number): string {
    return this.inDays(days).slice(0, 'yyyy-mm-dd'.length)
  }

  /** Lets days go by without waking anybody: as if nobody had been at work. */
  asleep(days: number): void {
    this.#now += days * dayInMilliseconds
  }

  forward(days: number): void {
    this.asleep(days)
    const due = this.#timers.filter((timer) => timer.due <= this.#now)
    this.#timers = this.#timers.filter((timer) => timer.due > this.#now)
    for (const { run } of due) run()
  }
}

const dayInMilliseconds = 86_400_000
