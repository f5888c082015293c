import type { DatabaseSync } from 'node:sqlite'
import { requireAdmissible } from '../log/admissible.ts'
import { Commits } from '../log/commits.ts'
import { follow } from '../log/follow.ts'
import type { Place } from '../log/judge.ts'
import { inPages, PageSize, requireWhole } from '../log/pages.ts'
import {
  type AppendOutcome,
  type Direction,
  EventStoreError,
  type ExpectedRevision,
  type NewEvent,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '../port.ts'
import type { CommittedGroup, Entry, NewEntry, SqliteLog } from './entries.ts'
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
export class SqliteStore implements SqliteLog {
  readonly #connections: Connections
  readonly #reader: Reader
  readonly #group: GroupCommit | undefined
  readonly #commits: Commits
  readonly #groupWatchers: ((group: CommittedGroup) => void)[] = []

  constructor(connections: Connections, commits = new Commits()) {
    this.#connections = connections
    this.#commits = commits
    this.#reader = new Reader(connections.reading)
    if (connections.writing !== undefined) {
      this.#group = new GroupCommit(new Writer(connections.writing), (group) => {
        commits.announce()
        for (const tell of this.#groupWatchers) tell(group)
      })
    }
  }

  get isClosed(): boolean {
    return this.#commits.closed
  }

  async append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<AppendOutcome> {
    const group = this.#requireGroup()
    const append = { stream, events, expected }
    requireAdmissible(append)
    return await group.append(append)
  }

  async appendEntries(
    stream: string,
    entries: readonly NewEntry[],
    expected: ExpectedRevision,
  ): Promise<AppendOutcome> {
    return await this.#requireGroup().append({ stream, events: entries, expected })
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
    return follow({ commits: this.#commits, lastPosition: () => this.lastPosition(), pageAfter }, options)
  }

  streamEntries(stream: string, direction: Direction, from: number, atMost: number): readonly Entry[] {
    this.#requireOpen()
    return this.#reader.streamEntries(stream, direction, from, atMost)
  }

  logEntries(direction: Direction, beyond: bigint | undefined, atMost: number): readonly Entry[] {
    this.#requireOpen()
    const start = beyond === undefined && direction === 'backwards' ? Number.MAX_SAFE_INTEGER : exact(beyond)
    return this.#reader.logEntries(direction, start, atMost)
  }

  placeOf(id: string): Place | undefined {
    this.#requireOpen()
    return this.#reader.placeOf(id)
  }

  lastRevision(stream: string): number | undefined {
    this.#requireOpen()
    return this.#reader.lastRevision(stream)
  }

  lastPosition(): bigint | undefined {
    this.#requireOpen()
    const position = this.#reader.lastPosition()
    return position === undefined ? undefined : BigInt(position)
  }

  onCommit(wake: () => void): () => void {
    return this.#commits.once(wake)
  }

  onGroupCommit(tell: (group: CommittedGroup) => void): void {
    this.#groupWatchers.push(tell)
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#closeNow()
      resolve()
    })
  }

  #requireOpen(): void {
    if (this.#commits.closed) throw new EventStoreError('closed', 'The event store is closed.')
  }

  #requireGroup(): GroupCommit {
    this.#requireOpen()
    if (this.#group === undefined) throw new EventStoreError('read-only', 'The event log is open for reading only.')
    return this.#group
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
