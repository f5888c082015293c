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
  /** The largest append in bytes, all its events together; 1 MiB unless told. Each counts with its type and 64 bytes more. */
  readonly maxAppendSize?: number
  readonly onError?: (error: unknown) => void
}

const mebibyte = 1024 * 1024
const defaultMaxAppendSize = mebibyte
const largestMaxAppendSize = 16 * mebibyte
/** Clients send up to 3 MiB in one message, and are to be told in good form that it is too much. */
const smallestMaxMessageSize = 4 * mebibyte

/** The server cannot be started like this; the message says what is wrong and what to do. */
export class ServeSettingsError extends Error {
  override readonly name = 'ServeSettingsError'
}

export interface Settings {
  readonly host: string
  readonly maxAppendSize: number
  /** The largest message that is taken, in bytes: an append of any size that is allowed fits into it. */
  readonly maxMessageSize: number
}

/** What was left open, filled in. @throws {ServeSettingsError} where the settings would endanger what is served */
export function settle({ host = '127.0.0.1', port, tls, users = [], maxAppendSize }: ServeOptions): Settings {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ServeSettingsError(`The port ${port} is no whole number from 0 to 65535.`)
  }
  if (tls === undefined && !isLoopback(host)) {
    throw new ServeSettingsError(
      `Without TLS the event log is served on loopback only, and ${host} is not: give a certificate and a key, or serve on 127.0.0.1.`,
    )
  }
  if (tls !== undefined && users.length === 0) {
    throw new ServeSettingsError(
      'With TLS nobody is let in without a password, and there are no users: give at least one.',
    )
  }
  const size = maxAppendSize ?? defaultMaxAppendSize
  if (!Number.isInteger(size) || size < 1 || size > largestMaxAppendSize) {
    throw new ServeSettingsError(
      `The largest append, ${size} bytes, must be a whole number from 1 to ${largestMaxAppendSize}.`,
    )
  }
  return { host, maxAppendSize: size, maxMessageSize: Math.max(smallestMaxMessageSize, size + mebibyte) }
}

/** Whether a host is this machine talking to itself. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/v.test(host)
}
