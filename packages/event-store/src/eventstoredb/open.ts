import type { EventStore } from '../port.ts'
import { type ConnectionSettings, InvalidConnectionStringError, readConnectionString } from './connection-string.ts'
import type { Driver } from './driver.ts'
import { EventStoreDBStore } from './eventstoredb-store.ts'
import { GrpcDriver } from './grpc/grpc-driver.ts'

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

/**
 * Opens an EventStoreDB server or cluster. It connects when it is first used.
 *
 * @throws {InvalidConnectionStringError}
 */
export function openEventStoreDB({
  connectionString,
  credentials,
  attemptTimeout = 5000,
  patience = 30_000,
}: EventStoreDBOptions): EventStore {
  const settings = readConnectionString(connectionString, credentials)
  return new EventStoreDBStore(driverFor(settings), { attemptTimeout, patience })
}

/**
 * Looks whether the server is one that can be used. One that does not answer just now may be.
 *
 * @throws {InvalidConnectionStringError}
 * @throws {EventStoreError} with a sentence that says why it cannot be used
 */
export async function requireUsableServer({
  connectionString,
  credentials,
}: Pick<EventStoreDBOptions, 'connectionString' | 'credentials'>): Promise<void> {
  const driver = driverFor(readConnectionString(connectionString, credentials))
  try {
    await driver.probe()
  } finally {
    driver.close()
  }
}

/** The client checks its numbers, and OpenSSL the certificates. */
function driverFor(settings: ConnectionSettings): Driver {
  try {
    return new GrpcDriver(settings)
  } catch (cause) {
    throw new InvalidConnectionStringError(cause instanceof Error ? cause.message : 'the client refuses it', { cause })
  }
}
