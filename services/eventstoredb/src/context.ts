import type { SqliteLog } from '@samstyre/event-store/sqlite'
import type { StreamBook } from './streams/stream-book.ts'
import type { Gatekeeper } from './users/gatekeeper.ts'

/** What every call is served with. */
export interface ServerContext {
  readonly log: SqliteLog
  readonly streams: StreamBook
  readonly users: Gatekeeper
  readonly isProductStream: (stream: string) => boolean
  /** In bytes. */
  readonly maxAppendSize: number
  /** Aborts when the server closes: whatever has no end of its own ends then. */
  readonly closing: AbortSignal
  /** For what nobody foresaw. */
  readonly onError: (error: unknown) => void
}
