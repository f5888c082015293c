import type { EventStoreDBOptions } from '@samstyre/event-store/eventstoredb'
import { Child } from './child.ts'
import { benchUser } from './served-log-user.ts'

/** A log served over EventStoreDB's protocol by a process of its own. */
export interface ServedLog extends AsyncDisposable {
  readonly connection: Pick<EventStoreDBOptions, 'connectionString' | 'credentials'>
}

/** Serves a log file on a free port. */
export async function startServedLog(file: string): Promise<ServedLog> {
  const child = await Child.start(new URL('./served-log-process.ts', import.meta.url), { args: [file] })
  return {
    connection: { connectionString: `esdb://127.0.0.1:${child.said}?tls=false`, credentials: benchUser },
    [Symbol.asyncDispose]: () => child.stop(),
  }
}
