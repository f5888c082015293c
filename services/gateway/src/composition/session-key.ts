import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { SettingsError } from './settings-error.ts'

const bytes = 32

/**
 * The key that seals sessions, kept in a file so that a restart keeps people logged in, and so that gateways which share
 * it know each other's sessions. Made when missing.
 *
 * @throws {SettingsError} when the file holds something else, or can be neither read nor made
 */
export function sessionKeyAt(file: string): Uint8Array {
  const key = keptAt(file)
  if (key.length === bytes) return key
  const advice = 'Put the right one there, or delete it: then a new one is made, and everybody logs in anew.'
  throw new SettingsError(`${file} does not hold a key of ${bytes} bytes. ${advice}`)
}

function keptAt(file: string): Uint8Array {
  try {
    makeWhenMissing(file)
    return readFileSync(file)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new SettingsError(`The key of the sessions can be neither read nor kept in ${file}: ${why}.`, {
      cause: error,
    })
  }
}

function makeWhenMissing(file: string): void {
  try {
    writeFileSync(file, randomBytes(bytes), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

/** A key for as long as the process lives. */
export function passingSessionKey(): Uint8Array {
  return randomBytes(bytes)
}
