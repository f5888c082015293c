import type { RecordedEvent } from '@samstyre/event-store'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import type { SentCommand } from './command.ts'

/** What a log holds, by command. */
export class KeptLog {
  readonly #events: readonly RecordedEvent[]
  readonly #byCommand: ReadonlyMap<string, readonly RecordedEvent[]>

  private constructor(events: readonly RecordedEvent[]) {
    this.#events = events
    this.#byCommand = Map.groupBy(events, commandOf)
  }

  /** Reads the whole log of a gateway that does not run. */
  static async read(file: string): Promise<KeptLog> {
    const store = openSqliteStore({ file })
    try {
      const events: RecordedEvent[] = []
      for await (const event of store.readAll()) events.push(event)
      return new KeptLog(events)
    } finally {
      await store.close()
    }
  }

  /** The places where a stream's revisions do not follow on each other, and ids that stand there twice. */
  faults(): readonly string[] {
    const next = new Map<string, number>()
    const ids = new Set<string>()
    const found: string[] = []
    for (const { stream, revision, id } of this.#events) {
      const expected = next.get(stream) ?? 0
      if (revision !== expected) found.push(`${stream} has ${revision} where ${expected} was due`)
      if (ids.has(id)) found.push(`${id} stands there twice`)
      ids.add(id)
      next.set(stream, revision + 1)
    }
    return found
  }

  /** What is wrong with the facts of a command: some of them missing, elsewhere, or more than once. */
  faultsOf({ id, stream, events, acknowledged }: SentCommand): readonly string[] {
    const kept = this.#byCommand.get(id) ?? []
    if (kept.length === 0) return acknowledged === undefined ? [] : [`${id} was acknowledged and is gone`]
    if (kept.length !== events) return [`${id} has ${kept.length} of ${events} events`]
    const first = kept[0]?.revision ?? 0
    const last = first + events - 1
    if (kept.some((event, place) => event.stream !== stream || event.revision !== first + place)) {
      return [`the events of ${id} do not stand together in ${stream}`]
    }
    if (acknowledged !== undefined && acknowledged !== last) {
      return [`${id} was acknowledged at ${acknowledged} and stands at ${last}`]
    }
    return []
  }

  holds({ id }: SentCommand): boolean {
    return this.#byCommand.has(id)
  }
}

function commandOf({ metadata }: RecordedEvent): string {
  const { commandId }: { commandId: string } = JSON.parse(metadata)
  return commandId
}
