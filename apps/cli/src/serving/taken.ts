/** Whether an error says that something else listens on the port. */
export function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return /EADDRINUSE/.test(error.message) || ('code' in error && error.code === 'EADDRINUSE') || isTaken(error.cause)
}
