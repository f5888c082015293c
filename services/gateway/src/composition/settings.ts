import { readFileSync } from 'node:fs'
import { isLoopback } from '../http/loopback.ts'
import type { Limits } from '../limits/limits.ts'
import type { MetricsAddress } from '../telemetry/metrics/serve-metrics.ts'
import type { TraceSettings } from '../telemetry/tracing/start-tracing.ts'
import { type Environment, portIn, textFrom } from './environment.ts'
import { limitsIn, proxiesIn } from './limit-settings.ts'
import { SettingsError } from './settings-error.ts'
import { metricsIn, tracesIn } from './telemetry-settings.ts'

/** What can be set from outside. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  /** The EventStoreDB server or cluster that keeps the log instead of the data folder. */
  readonly eventStore?: EventStoreSettings
  /** Holds the key of the sessions: shared by gateways, so that a login at one counts at all. */
  readonly sessionKeyFile?: string
  readonly logLevel: LogLevel
  /** What may be asked for, where it is not as usual. */
  readonly limits?: Partial<Limits>
  /** The proxies in front, whose word is taken for whom they pass on. */
  readonly proxies?: readonly string[]
  readonly metrics?: MetricsAddress
  readonly traces?: TraceSettings
}

/** Where EventStoreDB is, and as whom. */
export interface EventStoreSettings {
  readonly connectionString: string
  readonly credentials?: { readonly username: string; readonly password: string }
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof logLevels)[number]

/**
 * Reads the settings from environment variables: `PORT`, `HOST`, `SAMSTYRE_DATA`, `SAMSTYRE_EVENTSTORE`,
 * `SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE`, `SAMSTYRE_SESSION_KEY_FILE`, `SAMSTYRE_PROXIES`, `SAMSTYRE_LIMIT_…`,
 * `LOG_LEVEL`, `METRICS_PORT`, `METRICS_HOST`, and of OpenTelemetry `OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`, `OTEL_SERVICE_NAME`.
 *
 * @throws {SettingsError}
 */
export function readSettings(environment: Environment = process.env): Settings {
  const eventStore = eventStoreIn(environment)
  const metrics = metricsIn(environment)
  const traces = tracesIn(environment)
  const limits = limitsIn(environment)
  const proxies = proxiesIn(environment)
  const sessionKeyFile = textFrom(environment['SAMSTYRE_SESSION_KEY_FILE'], '')
  return {
    port: portIn(environment, 'PORT') ?? 4000,
    host: textFrom(environment['HOST'], '127.0.0.1'),
    dataFolder: dataFolderIn(environment),
    ...(eventStore === undefined ? {} : { eventStore }),
    ...(sessionKeyFile === '' ? {} : { sessionKeyFile }),
    logLevel: logLevelFrom(environment['LOG_LEVEL']),
    ...(limits === undefined ? {} : { limits }),
    ...(proxies === undefined ? {} : { proxies }),
    ...(metrics === undefined ? {} : { metrics }),
    ...(traces === undefined ? {} : { traces }),
  }
}

/** The data folder that `SAMSTYRE_DATA` names. */
export function dataFolderIn(environment: Environment): string {
  return textFrom(environment['SAMSTYRE_DATA'], './data')
}

/**
 * The EventStoreDB that `SAMSTYRE_EVENTSTORE` names, if it is set. The file that
 * `SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE` names holds `user:password`, so that no secret stands in a variable.
 *
 * @throws {SettingsError} when the file cannot be read or holds something else.
 */
export function eventStoreIn(environment: Environment): EventStoreSettings | undefined {
  const connectionString = textFrom(environment['SAMSTYRE_EVENTSTORE'], '')
  if (connectionString === '') return undefined
  const file = textFrom(environment['SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE'], '')
  return file === '' ? { connectionString } : { connectionString, credentials: credentialsFrom(file) }
}

function credentialsFrom(file: string): { username: string; password: string } {
  const setting = `SAMSTYRE_EVENTSTORE_CREDENTIALS_FILE=${file}`
  const [, username, password] = /^([^:\s]+):(.+?)\s*$/.exec(contentOf(file, setting)) ?? []
  if (username === undefined || password === undefined)
    throw new SettingsError(`${setting} does not hold one line with user:password.`)
  return { username, password }
}

function contentOf(file: string, setting: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new SettingsError(`${setting} cannot be read.`, { cause: error })
  }
}

/** Demo login lets anybody be anyone, so it serves this machine only; everything else needs real identities. */
export function assertIdentity(demo: boolean, host: string): void {
  if (!demo) {
    throw new SettingsError(
      'Without demo mode people log in through OIDC, and no OIDC provider is configured. For a try-out on this machine, start in demo mode.',
    )
  }
  if (!isLoopback(host)) {
    throw new SettingsError(
      `HOST=${host} can be reached from other machines, and demo login lets anybody be anyone: OIDC is required there. For demo mode use HOST=127.0.0.1.`,
    )
  }
}

function logLevelFrom(value: string | undefined): LogLevel {
  if (value === undefined || value === '') return 'info'
  const level = logLevels.find((known) => known === value)
  if (level === undefined)
    throw new SettingsError(`LOG_LEVEL=${value} is not a level: give one of ${logLevels.join(', ')}.`)
  return level
}
