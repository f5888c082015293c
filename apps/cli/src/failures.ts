/** The command was called in a way it does not understand. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The command was understood and could not be done; the message says why, and what to do. Exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
