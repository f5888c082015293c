import type { Place } from '../log/judge.ts'
import type { AppendOutcome, Direction, EventStore, ExpectedRevision, NewEvent, RecordedEvent } from '../port.ts'

/** JSON as text: the form of everything the product writes. */
export const textForm = 0

/** What else an entry can be, one bit each. */
export const entryForm = {
  /** Its data is said to be any bytes, not JSON. */
  octets: 1,
  /** `data` holds base64, because the bytes are no UTF-8. */
  dataInBase64: 2,
  /** The same for `metadata`. */
  metadataInBase64: 4,
} as const

/** Something to be appended that need not be JSON. */
export interface NewEntry extends NewEvent {
  /** A sum of `entryForm`; absent for JSON as text. */
  readonly form?: number
}

/** A line of the log as it stands there, also those that the port never gives. */
export interface Entry extends RecordedEvent {
  readonly form: number
  /** By the clock of the writer, in milliseconds since 1970; 0 where it is not known. */
  readonly recordedAt: number
}

/** What one commit kept. */
export interface CommittedGroup {
  /** How many appends were answered by it, conflicts too. */
  readonly appends: number
  /** The events of those that were appended. */
  readonly events: number
  /** How long the transaction took, waiting for the disk included. */
  readonly milliseconds: number
}

/**
 * The embedded log with everything in it: the port, and what serving it to other programs needs beyond.
 *
 * Pages are read at once, outside any transaction. @throws {EventStoreError} as the port says
 */
export interface SqliteLog extends EventStore {
  /** As `append`, in the same group commit, for any stream and any content. */
  appendEntries(stream: string, entries: readonly NewEntry[], expected: ExpectedRevision): Promise<AppendOutcome>
  /** The entries of a stream from a revision on, that one included. */
  streamEntries(stream: string, direction: Direction, from: number, atMost: number): readonly Entry[]
  /** The entries after a position, or backwards before it; without one, from the beginning or the end. */
  logEntries(direction: Direction, beyond: bigint | undefined, atMost: number): readonly Entry[]
  /** Where the entry with this id stands; `undefined` when the log has none. */
  placeOf(id: string): Place | undefined
  /** The last revision of a stream; `undefined` for one without entries. */
  lastRevision(stream: string): number | undefined
  /** The position of the last entry of the log. */
  lastPosition(): bigint | undefined
  /** Calls `wake` once, at the next commit or when the log closes. Answers a function that takes it back. */
  onCommit(wake: () => void): () => void
  /** Tells of every commit this store makes from now on, for measuring. `tell` must not throw. */
  onGroupCommit(tell: (group: CommittedGroup) => void): void
  readonly isClosed: boolean
}
