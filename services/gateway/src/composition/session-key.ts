import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const bytes = 32

/**
 * The key that seals sessions, kept in a file so that a restart keeps people logged in, and so that gateways which share
 * it know each other's sessions. Made when missing.
 */
export function sessionKeyAt(file: string): Uint8Array {
  try {
    writeFileSync(file, randomBytes(bytes), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const key = readFileSync(file)
  if (key.length !== bytes)
    throw new Error(`${file} does not hold a key of ${bytes} bytes: delete it, and everyone logs in anew`)
  return key
}

/** A key for as long as the process lives. */
export function passingSessionKey(): Uint8Array {
  return randomBytes(bytes)
}
