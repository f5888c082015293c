import { SettingsError } from './settings-error.ts'

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

const highestPort = 65_535

/** A variable that is set to nothing counts as not set. */
export function textFrom(value: string | undefined, otherwise: string): string {
  return value === undefined || value === '' ? otherwise : value
}

/** The port that a variable names, 0 for any free one; `undefined` when it is not set. @throws {SettingsError} */
export function portIn(environment: Environment, name: string): number | undefined {
  const value = textFrom(environment[name], '')
  if (value === '') return undefined
  const port = Number(value)
  if (!/^(?:0|[1-9]\d*)$/.test(value) || port > highestPort) {
    const message = `${name}=${value} is not a port: give a whole number from 0 (any free one) to ${highestPort}.`
    throw new SettingsError(message)
  }
  return port
}
