import type { RecordedEvent } from '@samstyre/event-store'
import type { SentAppend } from './store-writer.ts'

/** What a log holds, taken in its order, and compared with what appenders were told. */
export class KeptAppends {
  readonly #events: RecordedEvent[] = []
  readonly #byId = new Map<string, RecordedEvent>()
  readonly #nextRevision = new Map<string, number>()
  readonly #follows: (before: bigint, position: bigint) => boolean

  /** @param follows whether a position may come right after another one, 0 for the beginning */
  constructor(follows: (before: bigint, position: bigint) => boolean) {
    this.#follows = follows
  }

  /** Everything that was taken, in the order of the log. */
  get events(): readonly RecordedEvent[] {
    return this.#events
  }

  /** Takes the next event, and answers where it is no proper continuation of the log. */
  take(event: RecordedEvent): readonly string[] {
    const { stream, revision, position, id } = event
    const faults: string[] = []
    const due = this.#nextRevision.get(stream) ?? 0
    if (revision !== due) faults.push(`${stream} has ${revision} where ${due} was due`)
    const before = this.#events.at(-1)?.position ?? 0n
    if (!this.#follows(before, position)) faults.push(`the log has position ${position} after ${before}`)
    if (this.#byId.has(id)) faults.push(`${id} stands there twice`)
    this.#nextRevision.set(stream, revision + 1)
    this.#byId.set(id, event)
    this.#events.push(event)
    return faults
  }

  /** What became of an append otherwise than it was answered. An append without an answer may be kept, but not by half. */
  faultsOf({ stream, events, answer }: SentAppend): readonly string[] {
    const kept = events.flatMap(({ id }) => this.#byId.get(id) ?? [])
    const name = `the append of ${events[0]?.id} to ${stream}`
    if (kept.length !== 0 && kept.length !== events.length) return [`${name} was kept by half`]
    if (answer === undefined) return []
    if (answer === 'not-kept' || answer.outcome === 'conflict') {
      return kept.length === 0 ? [] : [`${name} was kept, and answered as not kept`]
    }
    if (kept.length === 0) return [`${name} was acknowledged and is gone`]
    const first = answer.revision - events.length + 1
    const inPlace = kept.every(
      (event, index) =>
        event.stream === stream && event.revision === first + index && event.data === events[index]?.data,
    )
    if (inPlace && kept.at(-1)?.position === answer.position) return []
    return [`${name} was acknowledged at ${answer.revision} and does not stand there`]
  }
}
