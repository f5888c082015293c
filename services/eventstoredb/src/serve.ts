import type { SqliteLog } from '@samstyre/event-store/sqlite'
import type { User } from './users/users.ts'

export interface ServeOptions {
  /** Opened by the caller, who closes it after the server. */
  readonly log: SqliteLog
  /** 0 for any free port. */
  readonly port: number
  /** 127.0.0.1 unless told. Anything but loopback requires `tls` and `users`. */
  readonly host?: string
  /** Certificate and key in PEM. Without them the server speaks plain HTTP/2, on loopback only. */
  readonly tls?: { readonly certificate: string; readonly key: string }
  readonly users?: readonly User[]
  /** Streams that only users of the group `$product` may append to, and nobody may delete or shorten. */
  readonly isProductStream: (stream: string) => boolean
  /** The largest append in bytes, data and metadata of all its events together; 1 MiB unless told. */
  readonly maxAppendSize?: number
  readonly onError?: (error: unknown) => void
}

export interface RunningServer {
  readonly host: string
  readonly port: number
  /** Takes no new calls, ends the subscriptions, waits a moment for the rest and lets go of the port. */
  close(): Promise<void>
}

/** Serves a log over EventStoreDB's gRPC protocol. */
export function serveEventStore(options: ServeOptions): Promise<RunningServer> {
  return Promise.reject(new Error(`nothing is served yet on port ${options.port}`))
}
