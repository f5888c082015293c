import type { EventStore, RecordedEvent } from '@samstyre/event-store'
import { KeptAppends } from './kept-appends.ts'
import type { SentAppend } from './store-writer.ts'

/** Reads the log of a cluster from a position on, and finds what is wrong in it. Nobody else may write to it. */
export class ClusterAudit {
  readonly #store: EventStore
  readonly #after: bigint | undefined
  readonly #kept = new KeptAppends((before, position) => position > before)

  constructor(store: EventStore, after: bigint | undefined) {
    this.#store = store
    this.#after = after
  }

  /** Everything read so far, in the order of the log. */
  get events(): readonly RecordedEvent[] {
    return this.#kept.events
  }

  /** Reads what was appended since, and answers where that is no proper continuation of the log. */
  async readOn(): Promise<readonly string[]> {
    const faults: string[] = []
    const from = this.events.at(-1)?.position ?? this.#after
    for await (const event of this.#store.readAll(from === undefined ? {} : { from })) {
      faults.push(...this.#kept.take(event))
    }
    return faults
  }

  faultsOf(append: SentAppend): readonly string[] {
    return this.#kept.faultsOf(append)
  }
}
