import type { RecordedEvent } from '@samstyre/event-store'
import { limit } from './store-counter.ts'
import type { SentCount } from './store-people.ts'

/** What a log holds of the commands of counters. */
export class StoreCounts {
  readonly #events: readonly RecordedEvent[]
  readonly #byCommand: ReadonlyMap<string, readonly RecordedEvent[]>

  constructor(events: readonly RecordedEvent[]) {
    this.#events = events
    this.#byCommand = Map.groupBy(events, ({ metadata }) => {
      const { commandId }: { commandId: string } = JSON.parse(metadata)
      return commandId
    })
  }

  /** What became of a command otherwise than its sender was told. */
  faultsOf({ id, stream, by, outcome }: SentCount): readonly string[] {
    const kept = this.#byCommand.get(id) ?? []
    if (outcome?.kind !== 'accepted') {
      return kept.length === 0 ? [] : [`command ${id} was kept, and answered with ${outcome?.kind}`]
    }
    const [event] = kept
    if (event === undefined) return [`command ${id} was accepted and is gone`]
    if (kept.length > 1) return [`command ${id} was counted ${kept.length} times`]
    const isThere = event.stream === stream && event.revision === outcome.revision && event.id === outcome.eventIds[0]
    return isThere && byOf(event) === by ? [] : [`command ${id} does not stand where it was acknowledged`]
  }

  /** The counters that went over their limit: somebody decided on a state that was not the newest. */
  overLimit(): readonly string[] {
    const counts = new Map<string, number>()
    for (const event of this.#events) counts.set(event.stream, (counts.get(event.stream) ?? 0) + byOf(event))
    return [...counts].filter(([, count]) => count > limit).map(([stream, count]) => `${stream} went to ${count}`)
  }
}

function byOf({ data }: RecordedEvent): number {
  const { by }: { by: number } = JSON.parse(data)
  return by
}
