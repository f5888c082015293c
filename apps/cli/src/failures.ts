import { EventStoreError } from '@samstyre/event-store'

/** The command was called in a way it does not understand. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The command was understood and could not be done; the message says why, and what to do. Exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

const settingsErrors = new Set([
  'SettingsError',
  'ServeSettingsError',
  'InvalidUsersError',
  'InvalidConnectionStringError',
])

/** What went wrong for a reason that its message explains; anything else is a bug and keeps its stack. */
export function isExplained(error: unknown): error is Error {
  return (
    error instanceof CommandError ||
    error instanceof EventStoreError ||
    (error instanceof Error && (settingsErrors.has(error.name) || 'syscall' in error))
  )
}
