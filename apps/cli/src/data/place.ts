import { resolve } from 'node:path'
import { dataFolderIn, type Environment, type EventStoreSettings, eventStoreIn } from '@samstyre/gateway'
import { CommandError, UsageError } from '../failures.ts'
import { logFileIn } from './log.ts'

/** Where an event log lies: in a data folder, or in an EventStoreDB server or cluster. */
export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'eventstoredb'; readonly settings: EventStoreSettings }

/**
 * The place the environment names: `SAMSTYRE_EVENTSTORE` where it is set, the data folder otherwise.
 *
 * @throws {SettingsError}
 */
export function placeIn(environment: Environment): Place {
  const settings = eventStoreIn(environment)
  return settings === undefined
    ? { kind: 'folder', folder: dataFolderIn(environment) }
    : { kind: 'eventstoredb', settings }
}

/**
 * The data folder, for what is only done in one.
 *
 * @param instead what to do where the log lies in EventStoreDB
 * @throws {CommandError} when `SAMSTYRE_EVENTSTORE` is set
 */
export function folderIn(environment: Environment, instead: string): string {
  const place = placeIn(environment)
  if (place.kind === 'folder') return place.folder
  throw new CommandError(`SAMSTYRE_EVENTSTORE is set, and this works on a data folder only. ${instead}`)
}

/**
 * The place an option names: a connection string or a folder. A connection string without a user gets the one of
 * `SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE`.
 *
 * @throws {UsageError} when it is neither
 * @throws {SettingsError} when that file cannot be used
 */
export function placeFrom(option: string, text: string | undefined, environment: Environment): Place {
  if (!text) throw new UsageError(`${option} is missing: it takes a data folder or a connection string (esdb://...).`)
  if (!text.includes('://')) return { kind: 'folder', folder: text }
  if (!/^esdb(\+discover)?:\/\//.test(text)) {
    throw new UsageError(
      `${option} takes a data folder, esdb://... or esdb+discover://..., not "${withoutUser(text)}".`,
    )
  }
  if (text !== withoutUser(text)) return { kind: 'eventstoredb', settings: { connectionString: text } }
  const settings = eventStoreIn({ ...environment, SAMSTYRE_EVENTSTORE: text })
  return { kind: 'eventstoredb', settings: settings ?? { connectionString: text } }
}

/** What a place is called for a reader. User and password of a connection string are left out. */
export function nameOf(place: Place): string {
  return place.kind === 'folder' ? logFileIn(place.folder) : withoutUser(place.settings.connectionString)
}

/** Whether two places are surely the same one. */
export function isSame(one: Place, other: Place): boolean {
  if (one.kind === 'folder') return other.kind === 'folder' && resolve(one.folder) === resolve(other.folder)
  return other.kind === 'eventstoredb' && nameOf(one) === nameOf(other)
}

function withoutUser(connectionString: string): string {
  return connectionString.replace(/^([a-z+]+:\/\/).*@/i, '$1')
}
