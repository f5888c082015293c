import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { hashPassword, productGroup, serveEventStore } from '@samstyre/eventstoredb'
import { type EventStoreSettings, isProductStream, readSettings } from '@samstyre/gateway'

/** What a story is told on: where its log lies. */
export interface Ground {
  readonly name: string
  /** Answers the EventStoreDB that keeps the log, or nothing for a log in memory. What it opens, `opened` closes. */
  prepare(opened: AsyncDisposableStack): Promise<EventStoreSettings | undefined>
}

/** A log in memory, of the story's own. */
const memory: Ground = { name: 'memory', prepare: () => Promise.resolve(undefined) }

/** A SQLite log of the story's own, served over EventStoreDB's protocol and reached through its client. */
const servedLog: Ground = { name: 'a served log', prepare: serveTemporaryLog }

/** Logs that no other story writes to. */
export const ownGrounds: readonly Ground[] = [memory, servedLog]

const { eventStore: named } = readSettings()

/** The logs for stories: the EventStoreDB that `SAMSTYRE_EVENTSTORE` names, which may hold anything, or else our own. */
export const grounds: readonly Ground[] =
  named === undefined
    ? ownGrounds
    : [{ name: 'the EventStoreDB of the environment', prepare: () => Promise.resolve(named) }]

const product = { username: 'samstyre', password: 'bare for denne prøven' }

async function serveTemporaryLog(opened: AsyncDisposableStack): Promise<EventStoreSettings> {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-story-'))
  opened.defer(() => rmSync(folder, { recursive: true, force: true }))
  const log = openSqliteStore({ file: join(folder, 'samstyre.db') })
  opened.defer(() => log.close())
  const users = [
    { name: product.username, passwordHash: hashPassword(product.password), groups: [productGroup] },
  ] as const
  const server = await serveEventStore({ log, port: 0, users, isProductStream })
  opened.defer(() => server.close())
  return { connectionString: `esdb://127.0.0.1:${server.port}?tls=false`, credentials: product }
}
