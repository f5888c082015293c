import { lstatSync } from 'node:fs'
import type { Environment } from '@samstyre/gateway'

/** A file that a setting names, and what others may not do with it. */
export interface NamedFile {
  /** What names it, as the operator wrote it. */
  readonly setting: string
  readonly path: string
  /** A secret is nobody else's to read; what the server trusts, such as a certificate, nobody else's to change. */
  readonly holds: 'secret' | 'trust'
}

/** What each variable names. OpenTelemetry's are read by its own library. */
const variables: Readonly<Record<string, NamedFile['holds']>> = {
  SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE: 'secret',
  OTEL_EXPORTER_OTLP_CLIENT_KEY: 'secret',
  OTEL_EXPORTER_OTLP_TRACES_CLIENT_KEY: 'secret',
  OTEL_EXPORTER_OTLP_CERTIFICATE: 'trust',
  OTEL_EXPORTER_OTLP_TRACES_CERTIFICATE: 'trust',
}

/**
 * Every file outside the data folder that the server reads secrets from, or whom to trust.
 *
 * @param secrets more of them, that stand in no variable, such as what `--key` names
 */
export async function namedFiles(environment: Environment, secrets: readonly string[]): Promise<readonly NamedFile[]> {
  return [
    ...Object.entries(variables).flatMap(([setting, holds]) => fileOf(setting, environment[setting], holds)),
    ...keyOfSessions(environment),
    ...(await filesOfConnection(environment['SAMSTYRE_EVENTSTORE'] ?? '')),
    ...secrets.flatMap((path) => fileOf('--secret', path, 'secret')),
  ]
}

/** The key, and beside it who logged out: whoever writes there ends the sessions of others. A server makes both. */
function keyOfSessions(environment: Environment): readonly NamedFile[] {
  const key = environment['SAMSTYRE_SESSION_KEY_FILE']
  const made = key === undefined || key === '' ? [] : [key, `${key}.ended`].filter(isThere)
  return made.map((path) => ({ setting: 'SAMSTYRE_SESSION_KEY_FILE', path, holds: 'secret' }))
}

/** Whether something has that name; whether it can be reached is another matter. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return true
  }
}

async function filesOfConnection(connectionString: string): Promise<readonly NamedFile[]> {
  if (connectionString === '') return []
  // The client that reads connection strings is loaded only where there is one.
  const { filesNamedIn } = await import('@samstyre/event-store/eventstoredb')
  const named = filesNamedIn(connectionString)
  return [
    ...fileOf('userKeyFile of SAMSTYRE_EVENTSTORE', named.userKeyFile, 'secret'),
    ...fileOf('tlsCAFile of SAMSTYRE_EVENTSTORE', named.tlsCAFile, 'trust'),
  ]
}

function fileOf(setting: string, path: string | undefined, holds: NamedFile['holds']): readonly NamedFile[] {
  return path === undefined || path === '' ? [] : [{ setting, path, holds }]
}
