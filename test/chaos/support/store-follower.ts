import type { EventStore, RecordedEvent } from '@samstyre/event-store'

/** Follows the log from a position and keeps what it saw, in the order it came. */
export class StoreFollower {
  readonly seen: RecordedEvent[] = []
  interruptions = 0
  /** Ends when it was stopped. @throws {Error} what the subscription threw */
  readonly work: Promise<void>
  readonly #after: bigint | undefined
  readonly #stop = new AbortController()

  constructor(store: EventStore, after: bigint | undefined) {
    this.#after = after
    this.work = this.#follow(store)
  }

  /** The last position it has seen, or the one it began after; 0 for neither. */
  get position(): bigint {
    return this.seen.at(-1)?.position ?? this.#after ?? 0n
  }

  stop(): void {
    this.#stop.abort()
  }

  /** Where what it saw is not exactly the log after the position it began at. */
  faults(log: readonly RecordedEvent[]): readonly string[] {
    const due = log.filter(({ position }) => position > (this.#after ?? 0n))
    const wrong = due.findIndex((event, index) => !isSame(event, this.seen[index]))
    const index = wrong < 0 ? due.length : wrong
    if (wrong < 0 && this.seen.length === due.length) return []
    const [wanted, given] = [due[index]?.position ?? 'nothing', this.seen[index]?.position ?? 'nothing']
    return [`the subscription after ${this.#after} gave ${given} where ${wanted} was due`]
  }

  async #follow(store: EventStore): Promise<void> {
    const after = this.#after === undefined ? {} : { after: this.#after }
    for await (const message of store.subscribe({ ...after, signal: this.#stop.signal })) {
      if (message.kind === 'interrupted') this.interruptions += 1
      if (message.kind === 'event') this.seen.push(message.event)
    }
    if (!this.#stop.signal.aborted) throw new Error('a subscription ended by itself')
  }
}

function isSame(event: RecordedEvent, other: RecordedEvent | undefined): boolean {
  return (
    other !== undefined &&
    event.position === other.position &&
    event.id === other.id &&
    event.stream === other.stream &&
    event.revision === other.revision &&
    event.data === other.data
  )
}
