/** A server somebody wants the contract to run against. */
export interface ConfiguredStore {
  readonly connectionString: string
  /** A real EventStoreDB, or the log that `samstyre eventstore` serves. */
  readonly kind: 'cluster' | 'served'
  /** It was started for these tests, and holds nothing of ours when they begin. */
  readonly isFresh: boolean
}

/** What `SAMSTYRE_EVENTSTORE` and `SAMSTYRE_EVENTSTORE_KIND` name; see the readme. @throws {Error} for another kind */
export function configuredStore(): ConfiguredStore | undefined {
  const connectionString = setting('SAMSTYRE_EVENTSTORE')
  const kind = setting('SAMSTYRE_EVENTSTORE_KIND') ?? 'cluster'
  const isFresh = setting('EVENTSTOREDB_CONTROL') !== undefined
  if (connectionString === undefined) return undefined
  if (kind === 'cluster' || kind === 'served') return { connectionString, kind, isFresh }
  throw new Error(`SAMSTYRE_EVENTSTORE_KIND is "${kind}": it must be "cluster" or "served".`)
}

function setting(name: string): string | undefined {
  // biome-ignore lint/style/noProcessEnv: the one place where these tests learn which server to use
  const value = process.env[name]
  return value === '' ? undefined : value
}
