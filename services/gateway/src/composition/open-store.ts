import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type EventStore, EventStoreError } from '@samstyre/event-store'
import { keepFromOthers, openSqliteStore, type SqliteLog } from '@samstyre/event-store/sqlite'
import type { GatewayOptions } from './options.ts'
import { passingSessionKey, sessionKeyAt } from './session-key.ts'
import type { EventStoreSettings } from './settings.ts'
import { SettingsError } from './settings-error.ts'

/** What the gateway keeps, opened. */
export interface Kept {
  readonly store: EventStore
  readonly sessionKey: Uint8Array
  /** Where the sessions are remembered that were ended: beside the key, which is what lets sessions outlive a process. */
  readonly endedSessionsFile: string | undefined
  /** Closes the store if it was opened here. */
  close(): Promise<void>
}

/** The name of the log in the data folder. */
export const logFile = 'samstyre.db'

const keyFile = 'session.key'

/**
 * How long an append is sent again to EventStoreDB while it is not known what became of it, in milliseconds. Long enough
 * for a cluster to choose another leader, and not longer than somebody waits for an answer.
 */
const patience = 15_000

/** Opens the log and the key of the sessions. */
export async function openKept(
  options: Pick<GatewayOptions, 'store' | 'dataFolder' | 'eventStore' | 'sessionKeyFile'>,
): Promise<Kept> {
  const sessionKey = sessionKeyOf(options)
  const besideKey = keyFileOf(options)
  const sessions = { sessionKey, endedSessionsFile: besideKey && endedSessionsBeside(besideKey) }
  const { store, eventStore, dataFolder } = options
  if (store !== undefined) return { ...sessions, store, close: async () => await Promise.resolve() }
  const opened = eventStore === undefined ? openLogIn(dataFolder) : await openEventStore(eventStore)
  return { ...sessions, store: opened, close: () => opened.close() }
}

/** The embedded log of a data folder, for writing. Folder and file are made when they are not there. */
export function openLogIn(dataFolder: string | undefined): SqliteLog {
  if (dataFolder === undefined) {
    throw new SettingsError('Without a store there has to be a data folder to keep the log in.')
  }
  makePrivateFolder(dataFolder)
  return openSqliteStore({ file: join(dataFolder, logFile) })
}

/**
 * The log in EventStoreDB. A server that does not answer yet is waited for when it is first used. The client is loaded only
 * where this is asked for.
 *
 * @throws {SettingsError}
 */
export async function openEventStore(settings: EventStoreSettings): Promise<EventStore> {
  const client = await import('@samstyre/event-store/eventstoredb')
  try {
    await client.requireUsableServer(settings)
    return client.openEventStoreDB({ ...settings, patience })
  } catch (error) {
    if (!(error instanceof client.InvalidConnectionStringError || error instanceof EventStoreError)) throw error
    throw new SettingsError(`SAMSTYRE_EVENTSTORE cannot be used: ${error.message}`, { cause: error })
  }
}

type KeyOptions = Pick<GatewayOptions, 'dataFolder' | 'eventStore' | 'sessionKeyFile'>

/** The key that seals the sessions of a gateway that is started like this. @throws {SettingsError} */
export function sessionKeyOf(options: KeyOptions): Uint8Array {
  const file = keyFileOf(options)
  if (file === undefined) return passingSessionKey()
  // A key that was put elsewhere is in the hands of whoever put it there.
  if (options.sessionKeyFile !== undefined) return sessionKeyAt(file)
  makePrivateFolder(dirname(file))
  const key = sessionKeyAt(file)
  for (const path of [file, endedSessionsBeside(file)]) keepFromOthers(path)
  return key
}

function endedSessionsBeside(keyFile: string): string {
  return `${keyFile}.ended`
}

/** Makes a folder for its owner alone, also where it was there before. */
function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  keepFromOthers(folder)
}

function keyFileOf({ dataFolder, eventStore, sessionKeyFile }: KeyOptions): string | undefined {
  if (sessionKeyFile !== undefined) return sessionKeyFile
  return dataFolder === undefined || eventStore !== undefined ? undefined : join(dataFolder, keyFile)
}
