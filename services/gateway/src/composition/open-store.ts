import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { EventStore } from '@samstyre/event-store'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import type { GatewayOptions } from './options.ts'
import { passingSessionKey, sessionKeyIn } from './session-key.ts'
import { SettingsError } from './settings-error.ts'

/** What the gateway keeps, opened. */
export interface Kept {
  readonly store: EventStore
  readonly sessionKey: Uint8Array
  /** Closes the store if it was opened here. */
  close(): Promise<void>
}

/** Opens the log and the key of the sessions. */
export function openKept({ store, dataFolder }: Pick<GatewayOptions, 'store' | 'dataFolder'>): Kept {
  if (dataFolder !== undefined) mkdirSync(dataFolder, { recursive: true })
  const sessionKey = dataFolder === undefined ? passingSessionKey() : sessionKeyIn(dataFolder)
  if (store !== undefined) return { store, sessionKey, close: async () => await Promise.resolve() }
  if (dataFolder === undefined)
    throw new SettingsError('Without a store there has to be a data folder to keep the log in.')
  const opened = openSqliteStore({ file: join(dataFolder, logFile) })
  return { store: opened, sessionKey, close: () => opened.close() }
}

/** The name of the log in the data folder. */
export const logFile = 'samstyre.db'
