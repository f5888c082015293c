import type { DatabaseSync } from 'node:sqlite'
import { requireAdmissible } from '../log/admissible.ts'
import { Commits } from '../log/commits.ts'
import { follow } from '../log/follow.ts'
import { inPages, PageSize, requireWhole } from '../log/pages.ts'
import {
  type AppendOutcome,
  type EventStore,
  EventStoreError,
  type ExpectedRevision,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '../port.ts'
import { GroupCommit } from './group-commit.ts'
import { Reader } from './reader.ts'
import { Writer } from './writer.ts'

/** The open connections of a log. */
export interface Connections {
  readonly reading: DatabaseSync
  /** Absent when the log is open for reading only. */
  readonly writing?: DatabaseSync
  /** Lets go of what was opened beside the connections. */
  release(): void
}

/** The event store on open connections. */
export class SqliteStore implements EventStore {
  readonly #connections: Connections
  readonly #reader: Reader
  readonly #group: GroupCommit | undefined
  readonly #commits: Commits

  constructor(connections: Connections, commits = new Commits()) {
    this.#connections = connections
    this.#commits = commits
    this.#reader = new Reader(connections.reading)
    if (connections.writing !== undefined) {
      this.#group = new GroupCommit(new Writer(connections.writing), () => commits.announce())
    }
  }

  async append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<AppendOutcome> {
    if (this.#commits.closed) throw new EventStoreError('closed', 'The event store is closed.')
    if (this.#group === undefined) throw new EventStoreError('read-only', 'The event log is open for reading only.')
    const append = { stream, events, expected }
    requireAdmissible(append)
    return await this.#group.append(append)
  }

  readStream(stream: string, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    const { direction = 'forwards', limit } = options
    const first = requireWhole('from', options.from) ?? (direction === 'forwards' ? 0 : Number.MAX_SAFE_INTEGER)
    const step = direction === 'forwards' ? 1 : -1
    const read = (from: number, atMost: number) => this.#reader.streamPage(stream, direction, from, atMost)
    return inPages(this.#commits, { first, limit, read, cursorAfter: (event) => event.revision + step })
  }

  readAll(options: ReadAllOptions = {}): AsyncIterable<RecordedEvent> {
    const { direction = 'forwards', limit } = options
    const first =
      options.from === undefined && direction === 'backwards' ? Number.MAX_SAFE_INTEGER : exact(options.from)
    const read = (beyond: number, atMost: number) => this.#reader.logPage(direction, beyond, atMost)
    return inPages(this.#commits, { first, limit, read, cursorAfter: (event) => Number(event.position) })
  }

  subscribe(options: SubscribeOptions = {}): AsyncIterable<SubscriptionMessage> {
    const size = new PageSize()
    const pageAfter = (position: bigint | undefined) => {
      const page = this.#reader.logPage('forwards', exact(position), size.events)
      if (page.length > 0) size.learn(page)
      return page
    }
    return follow({ commits: this.#commits, pageAfter }, options)
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#closeNow()
      resolve()
    })
  }

  #closeNow(): void {
    if (this.#commits.closed) return
    this.#group?.flush()
    this.#commits.close()
    this.#connections.reading.close()
    this.#connections.writing?.close()
    this.#connections.release()
  }
}

/** A position as SQLite compares it; none lies beyond the largest exact number. */
function exact(position: bigint | undefined): number {
  return Math.min(Number(position ?? 0n), Number.MAX_SAFE_INTEGER)
}
