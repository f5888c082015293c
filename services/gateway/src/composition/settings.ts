import { isLoopback } from '../http/loopback.ts'
import { SettingsError } from './settings-error.ts'

/** What can be set from outside. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly logLevel: LogLevel
}

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof logLevels)[number]

const highestPort = 65_535

/** Reads the settings from environment variables: `PORT`, `HOST`, `SAMSTYRE_DATA`, `LOG_LEVEL`. */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  return {
    port: portFrom(environment['PORT']),
    host: textFrom(environment['HOST'], '127.0.0.1'),
    dataFolder: dataFolderIn(environment),
    logLevel: logLevelFrom(environment['LOG_LEVEL']),
  }
}

/** The data folder that `SAMSTYRE_DATA` names. */
export function dataFolderIn(environment: Readonly<Record<string, string | undefined>>): string {
  return textFrom(environment['SAMSTYRE_DATA'], './data')
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

/** A variable that is set to nothing counts as not set. */
function textFrom(value: string | undefined, otherwise: string): string {
  return value === undefined || value === '' ? otherwise : value
}

function portFrom(value: string | undefined): number {
  if (value === undefined || value === '') return 4000
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > highestPort) {
    throw new SettingsError(`PORT=${value} is not a port: give a whole number from 0 (any free one) to ${highestPort}.`)
  }
  return port
}

function logLevelFrom(value: string | undefined): LogLevel {
  if (value === undefined || value === '') return 'info'
  const level = logLevels.find((known) => known === value)
  if (level === undefined)
    throw new SettingsError(`LOG_LEVEL=${value} is not a level: give one of ${logLevels.join(', ')}.`)
  return level
}
