/** A setting that cannot be used; the message says which, why, and what would do. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** What is wrong with the address of the figures, as `listen` found it. */
export function unusableFigures(error: unknown): SettingsError {
  const why = error instanceof Error ? error.message : String(error)
  // As text: the starter takes an error below this one for the board's port being taken.
  return new SettingsError(`METRICS_HOST and METRICS_PORT cannot be used. ${why}`, { cause: String(error) })
}
