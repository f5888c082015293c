import type { Append } from '../log/judge.ts'
import type { AppendOutcome, Direction, EventStoreError, RecordedEvent } from '../port.ts'

/**
 * What the adapter needs of a client of EventStoreDB: one attempt of an append, one call of a read.
 *
 * Everything that lasts longer than one attempt - sending again, reading on, following - is the adapter's. A second
 * client is put beside the first by implementing this.
 */
export interface Driver {
  /** One attempt, in milliseconds. Attempts are sent in the order they are made. Never rejects. */
  append(append: Append, timeout: number): Promise<AppendAnswer>
  /** Begins at once; whatever goes wrong comes with `next`. */
  read(request: ReadRequest): LogCall
  /** Connects. @throws {EventStoreError} when there is a server, and it cannot be used */
  probe(): Promise<void>
  /** Ends every call and lets go of the connection. */
  close(): void
}

/** What became of one attempt of an append. */
export type AppendAnswer =
  | { readonly kind: 'appended'; readonly revision: number; readonly position: bigint | undefined }
  | { readonly kind: 'conflict'; readonly actual: Extract<AppendOutcome, { outcome: 'conflict' }>['actual'] }
  /** Nothing was kept, and the same append will be refused again. */
  | { readonly kind: 'refused'; readonly error: EventStoreError }
  /** It was sent, and may have been kept or not. */
  | { readonly kind: 'unknown'; readonly cause: unknown }
  /** It was never sent. */
  | { readonly kind: 'unsent'; readonly cause: unknown }

export type ReadRequest =
  /** From a revision on, that one included; without it, from the beginning or, backwards, from the end. */
  | {
      readonly of: 'stream'
      readonly stream: string
      readonly direction: Direction
      readonly from: number | undefined
      readonly count: number
    }
  /** From a position on, forwards that one included, backwards without it. Streams of the store itself are left out. */
  | { readonly of: 'log'; readonly direction: Direction; readonly from: bigint | undefined; readonly count: number }
  /** What comes after a position, without end. Streams of the store itself are left out. */
  | { readonly of: 'subscription'; readonly after: LogPlace | undefined }

/** A place in the log as the server counts: an event stands at the same number twice, a checkpoint need not. */
export interface LogPlace {
  readonly commit: bigint
  readonly prepare: bigint
}

/** One thing a read or a subscription says. */
export type LogItem =
  | { readonly kind: 'event'; readonly event: RecordedEvent }
  /** An event that is no text, or the store's own. */
  | { readonly kind: 'left-out'; readonly revision: number; readonly position: bigint }
  /** The subscription stands. */
  | { readonly kind: 'confirmed' }
  /**
   * A subscription that begins after this place misses nothing. It says no more: the next event may have the same commit
   * position, or a lower one.
   */
  | { readonly kind: 'checkpoint'; readonly place: LogPlace }
  | { readonly kind: 'caught-up' }

/** One running read or subscription. What the reader does not take waits at the server. */
export interface LogCall {
  /**
   * What came since the last time, waiting for something to come; `undefined` at the end.
   *
   * @param silence how long nothing may come, in milliseconds; without it, for ever
   * @throws {LostConnection} when the same call may go well another time
   * @throws {EventStoreError} when it will not
   */
  next(silence?: number): Promise<readonly LogItem[] | undefined>
  /** Ends the call, also while `next` waits, which then answers `undefined`. */
  cancel(): void
}

/** The server did not answer, or not as a server should; another attempt may reach it. `cause` holds what was heard. */
export class LostConnection extends Error {
  override readonly name = 'LostConnection'
}
