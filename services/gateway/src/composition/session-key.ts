import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const bytes = 32

/** The key that seals sessions, kept in the data folder so that a restart keeps people logged in. Made when missing. */
export function sessionKeyIn(folder: string): Uint8Array {
  const file = join(folder, 'session.key')
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
