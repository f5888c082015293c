import { hostname } from 'node:os'
import type { ParseArgsOptionsConfig } from 'node:util'
import type { SqliteLog } from '@samstyre/event-store/sqlite'
import type { RunningServer, ServeOptions, User } from '@samstyre/eventstoredb'
import { isProductStream } from '@samstyre/gateway'
import { type Arguments, textOf, wholeNumberIn } from '../arguments.ts'
import { textIn } from '../data/input.ts'
import { CommandError, UsageError } from '../failures.ts'
import type { Surroundings } from '../terminal.ts'
import { isTaken } from './taken.ts'

/** The options of a command that serves the log, each beginning with this. */
export function protocolOptions(prefix: '' | 'eventstoredb-'): ParseArgsOptionsConfig {
  const names = ['host', 'cert', 'key', 'users']
  return Object.fromEntries(names.map((name) => [`${prefix}${name}`, { type: 'string' }]))
}

/** Where to serve the log, and to whom. */
export type ProtocolSettings = Pick<ServeOptions, 'port' | 'host' | 'tls' | 'users'>

/**
 * Reads the options of `protocolOptions`, and the files they name.
 *
 * @throws {UsageError}
 * @throws {CommandError} naming a file that cannot be read
 * @throws {InvalidUsersError} for a list of users that cannot be used
 */
export async function protocolSettings(
  values: Arguments['values'],
  prefix: '' | 'eventstoredb-',
  port: number,
): Promise<ProtocolSettings> {
  const given = (name: string) => textOf(values, `${prefix}${name}`)
  const [host, certificate, key, users] = [given('host'), given('cert'), given('key'), given('users')]
  if ((certificate === undefined) !== (key === undefined)) {
    throw new UsageError(`--${prefix}cert and --${prefix}key belong together.`)
  }
  return {
    port,
    ...(host === undefined ? {} : { host }),
    ...(certificate === undefined || key === undefined
      ? {}
      : { tls: { certificate: await textIn(certificate), key: await textIn(key) } }),
    ...(users === undefined ? {} : { users: await usersIn(users) }),
  }
}

async function usersIn(file: string): Promise<readonly User[]> {
  const { readUsers } = await protocol()
  return readUsers(await textIn(file))
}

/** Loaded only where it is asked for: it brings along everything the protocol needs. */
async function protocol() {
  return await import('@samstyre/eventstoredb')
}

/** A port from 0 (any free one). @throws {UsageError} */
export function portFrom(option: string, text: string): number {
  const port = wholeNumberIn(text, 65_535)
  if (port !== undefined) return port
  throw new UsageError(`${option} takes a port from 0 (any free one) to 65535, not "${text}".`)
}

/**
 * Serves an open log over EventStoreDB's protocol.
 *
 * @throws {CommandError} when the port is taken
 * @throws {ServeSettingsError} for what would not be safe
 */
export async function serveLog(
  log: SqliteLog,
  settings: ProtocolSettings,
  surroundings: Surroundings,
): Promise<RunningServer> {
  const { serveEventStore } = await protocol()
  try {
    const onError = (error: unknown) => surroundings.log(`EventStoreDB protocol: ${String(error)}\n`)
    return await serveEventStore({ ...settings, log, isProductStream, onError })
  } catch (error) {
    if (!isTaken(error)) throw error
    const advice = 'Stop what listens there, or choose another one.'
    throw new CommandError(`Port ${settings.port} is taken already. ${advice}`, { cause: error })
  }
}

/** How a client calls the server. */
export function connectionStringOf({ host, port }: RunningServer, { tls, users }: ProtocolSettings): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? hostname() : host
  const who = users === undefined ? '' : 'USER:PASSWORD@'
  return `esdb://${who}${name.includes(':') ? `[${name}]` : name}:${port}${tls === undefined ? '?tls=false' : ''}`
}
