import type { EventStore } from '../port.ts'

export interface EventStoreDBOptions {
  /** `esdb://` for one node, `esdb+discover://` for a cluster; user and password in it or beside it. */
  readonly connectionString: string
  /** Instead of those in the connection string, where a secret does not belong. */
  readonly credentials?: { readonly username: string; readonly password: string }
  /** How long one attempt of an append may go unanswered, in milliseconds. */
  readonly attemptTimeout?: number
  /** How long an append is sent again while its outcome is unknown, in milliseconds. */
  readonly patience?: number
}

/** A connection string that cannot be used; the message says why and what one looks like. */
export class InvalidConnectionStringError extends Error {
  override readonly name = 'InvalidConnectionStringError'
}

/** Opens an EventStoreDB server or cluster. It connects when it is first used. */
export function openEventStoreDB(options: EventStoreDBOptions): EventStore {
  throw new InvalidConnectionStringError(options.connectionString)
}
