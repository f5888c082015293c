import type { ProjectEvent } from '@samstyre/domain'
import type { EventCodec, RecordedEvent } from '@samstyre/event-store'
import { Heads } from '../projections/heads.ts'
import type { Projection } from '../projections/log-follower.ts'
import type { ProjectRuntime } from '../projects/runtimes.ts'
import { projectOf, projectStream } from '../projects/streams.ts'
import { RecentEntries } from './recent-entries.ts'
import { type SharedEntry, sharedEntry } from './shared-entry.ts'

/** How many entries are read from the log at a time. */
const pageSize = 64

/**
 * The changes of projects, for as many as listen.
 *
 * Nothing waits in memory for a slow reader: each reads on from where it stands, from the newest few entries, which
 * all share, or else from the log.
 */
export class ChangeFeed implements Projection {
  readonly #runtime: Pick<ProjectRuntime, 'events'>
  readonly #codec: EventCodec<ProjectEvent>
  readonly #heads = new Heads()
  readonly #recent = new Map<string, RecentEntries>()

  constructor(runtime: Pick<ProjectRuntime, 'events'>, codec: EventCodec<ProjectEvent>) {
    this.#runtime = runtime
    this.#codec = codec
  }

  apply(recorded: RecordedEvent): void {
    const project = projectOf(recorded.stream)
    if (project === undefined) return
    const recent = this.#recent.get(project)
    if (recent !== undefined) {
      const { id, revision } = recorded
      recent.add(revision, sharedEntry({ id, revision, ...this.#codec.decode(recorded) }))
    }
    this.#heads.advance(recorded.stream, recorded.revision)
  }

  /** Every change of a project after a revision, then each new one, until the signal aborts. */
  async *changes(project: string, after: number, signal: AbortSignal): AsyncGenerator<SharedEntry, void, undefined> {
    const recent = this.#enter(project)
    let last = after
    try {
      while (!signal.aborted) {
        await this.#heads.beyond(projectStream(project), last, signal)
        for await (const [revision, entry] of this.#page(project, last + 1, recent)) {
          if (signal.aborted) return
          last = revision
          if (entry !== undefined) yield entry
        }
      }
    } finally {
      recent.listeners -= 1
      if (recent.listeners === 0) this.#recent.delete(project)
    }
  }

  #enter(project: string): RecentEntries {
    const recent = this.#recent.get(project) ?? new RecentEntries()
    recent.listeners += 1
    this.#recent.set(project, recent)
    return recent
  }

  async *#page(
    project: string,
    from: number,
    recent: RecentEntries,
  ): AsyncGenerator<readonly [number, SharedEntry | undefined], void, undefined> {
    if (recent.has(from)) {
      yield* recent.from(from)
      return
    }
    for await (const happening of this.#runtime.events(projectStream(project), { from, limit: pageSize })) {
      yield [happening.revision, sharedEntry(happening)]
    }
  }
}
