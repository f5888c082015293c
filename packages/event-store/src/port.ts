/**
 * The event store: an append-only log of named streams, in one global order.
 *
 * Adapters keep every promise written here; `contract/` holds the suite that proves it.
 *
 * The log may hold what others wrote. Streams whose names begin with `$`, and events whose types do, belong to the store
 * itself: they are neither appended nor given. Neither is given an event that is no text.
 */
export interface EventStore {
  /**
   * Appends events to a stream, all or none, and answers when they are durable.
   *
   * Idempotent by event id: the same ids again, in the same order and at the same place, give the first answer,
   * however much was appended since. A number and `no-stream` name the place; `any` and `stream-exists` mean wherever
   * the ids stand in this stream, as one unbroken run. Only ids are compared, not what the events hold.
   *
   * Ids that are known in any other way (some of them, in another order, in another stream, at another place) make the
   * append a conflict where the expectation does not hold, and otherwise `invalid-event`: an id is used once.
   *
   * A stream at another revision than expected is an answer, not an error.
   *
   * @throws {EventStoreError} when the log cannot be written; then nothing of this append was kept, unless the
   *   error's code is `outcome-unknown`: then the same append must be sent again to find out. `invalid-event` is the
   *   appender's fault: no events, an id twice or one that is no UUID, an empty name, a stream or type of the store
   *   itself, a text that UTF-8 cannot hold. `stream-deleted`: the stream was deleted for good, which only others can do.
   */
  append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<AppendOutcome>

  /** The events of a stream in revision order, or backwards. A stream that does not exist has no events. */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>

  /**
   * Every event in the global order, or backwards.
   *
   * Like `readStream` it reads page by page and holds nothing open between pages, so what is appended while it reads
   * may or may not be among the events. Options that are no whole numbers from 0 are a RangeError.
   */
  readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent>

  /**
   * Every event after a position, then every new one as it becomes durable, without end.
   *
   * Nothing is skipped, repeated or reordered, however slowly the reader takes them: a slow reader reads on from the
   * log instead of filling memory. A `caught-up` mark says that everything known at that moment was delivered. A store
   * that lies elsewhere says `interrupted` while it cannot be reached, goes on by itself from where it was, and catches
   * up again. Ends when the reader stops, the signal aborts or the store closes.
   */
  subscribe(options?: SubscribeOptions): AsyncIterable<SubscriptionMessage>

  /** Finishes what was accepted, then lets go of every resource. Appends after this are refused. */
  close(): Promise<void>
}

/** An event to be appended. `data` and `metadata` are JSON texts, stored to the byte as they are given. */
export interface NewEvent {
  /** A UUID in lower case, unique in the whole log. */
  readonly id: string
  readonly type: string
  readonly data: string
  readonly metadata: string
}

/** An event as it stands in the log. */
export interface RecordedEvent extends NewEvent {
  readonly stream: string
  /** The place in its stream, counted from 0 without gaps. */
  readonly revision: number
  /** The place in the global order. Comparable, never dense: other adapters leave gaps. */
  readonly position: bigint
}

/** What the appender believes about the stream: its last revision, that it is new, or nothing at all. */
export type ExpectedRevision = number | 'no-stream' | 'any' | 'stream-exists'

export type AppendOutcome =
  | { readonly outcome: 'appended'; readonly revision: number; readonly position: bigint }
  /**
   * `actual` is the last revision, or `no-stream`. In a cluster that has just lost a node it may be that of an event which
   * no read gives yet.
   */
  | { readonly outcome: 'conflict'; readonly actual: number | 'no-stream' }

export type Direction = 'forwards' | 'backwards'

export interface ReadStreamOptions {
  readonly direction?: Direction
  /** The first revision to read; without it, from the beginning or, backwards, from the end. */
  readonly from?: number
  /** At most this many events. */
  readonly limit?: number
}

export interface ReadAllOptions {
  readonly direction?: Direction
  /** Forwards: only what comes after this position. Backwards: only what comes before it. */
  readonly from?: bigint
  readonly limit?: number
}

export interface SubscribeOptions {
  /** Only what comes after this position; without it, from the beginning. */
  readonly after?: bigint
  readonly signal?: AbortSignal
}

export type SubscriptionMessage =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  | { readonly kind: 'caught-up'; readonly position: bigint | undefined }
  | { readonly kind: 'interrupted'; readonly cause: EventStoreError }

export type EventStoreErrorCode =
  | 'closed'
  | 'corrupt'
  | 'disk-full'
  | 'forbidden'
  | 'invalid-event'
  | 'locked'
  | 'newer-version'
  | 'outcome-unknown'
  | 'read-only'
  | 'stream-deleted'
  | 'unavailable'

/** The log could not be read or written. The code says why; `cause` holds what the driver said. */
export class EventStoreError extends Error {
  override readonly name = 'EventStoreError'
  readonly code: EventStoreErrorCode

  constructor(code: EventStoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
