import { join } from 'node:path'
import { EventStoreDBClient } from '@eventstore/db-client'
import { openEventStoreDB } from '@samstyre/event-store/eventstoredb'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import type { Benchmark } from '../benchmark.ts'
import type { Figure, Target } from '../measuring/figure.ts'
import { readable } from '../measuring/numbers.ts'
import { type Compared, compare } from '../measuring/rounds.ts'
import { startServedLog } from '../processes/served-log.ts'
import { type Seeded, seedLog } from '../scenario/seed-log.ts'
import { throughClient } from './logs/through-client.ts'
import { throughPort } from './logs/through-port.ts'
import { appending, type BenchLog, reading, type Workload } from './logs/workload.ts'

/** The adapter may cost 15 % over the official client's own loop. */
const target: Target = { kind: 'at least', value: 1 / 1.15 }

/**
 * The log served over EventStoreDB's protocol, through our adapter: what it costs beside SQLite in the same process, and
 * beside the official client's own methods on the same server.
 */
export const eventStoreDB: Benchmark = {
  name: 'eventstoredb',
  async run({ folder, quick }) {
    const size = { projects: quick ? 2 : 20, eventsPerProject: 1000 }
    const [direct, served] = [join(folder, 'direct.db'), join(folder, 'served.db')]
    const seeded = await seedLog(direct, size)
    await seedLog(served, size)
    await using server = await startServedLog(served)
    const store = openSqliteStore({ file: direct })
    const adapter = openEventStoreDB(server.connection)
    const client = EventStoreDBClient.connectionString(server.connection.connectionString)
    const sides = { sqlite: throughPort(store), adapter: throughPort(adapter), client: throughClient(client) }
    try {
      const figures: Figure[] = []
      for (const workload of workloadsOn(seeded, quick)) figures.push(...(await figuresOf(workload, sides, quick)))
      return figures
    } finally {
      await client.dispose()
      await adapter.close()
      await store.close()
    }
  },
}

function workloadsOn({ projects }: Seeded, quick: boolean): readonly Workload[] {
  const [project] = projects
  if (project === undefined) throw new Error('There is no project.')
  const times = quick ? 0.1 : 1
  const events = projects.reduce((sum, { lastRevision }) => sum + lastRevision + 1, 0)
  // What is read first is read before the appends make the log longer.
  return [
    reading('reading the whole log', events, (log) => log.readAll()),
    reading('loading one project', project.lastRevision + 1, (log) => log.load(project.stream)),
    appending('single appends, 1 in flight', { writers: 1, appends: 1000 * times, eventsPerAppend: 1 }),
    appending('single appends, 64 in flight', { writers: 64, appends: 6400 * times, eventsPerAppend: 1 }),
    appending('appends of 100 events', { writers: 1, appends: 100 * times, eventsPerAppend: 100 }),
  ]
}

type Sides = Readonly<Record<'sqlite' | 'adapter' | 'client', BenchLog>>

async function figuresOf(workload: Workload, { sqlite, adapter, client }: Sides, quick: boolean): Promise<Figure[]> {
  const rounds = quick ? 3 : 9
  const againstSqlite = await compare(
    rounds,
    () => workload.run(adapter),
    () => workload.run(sqlite),
  )
  const againstClient = await compare(
    rounds,
    () => workload.run(adapter),
    () => workload.run(client),
  )
  return [
    figure(`${workload.name}, served log against SQLite`, againstSqlite),
    { ...figure(`${workload.name}, adapter against the client`, againstClient), target },
  ]
}

function figure(name: string, { subject, baseline, ratio, low, high }: Compared): Figure {
  const details = `${readable(subject)} events/s against ${readable(baseline)}`
  return { name, value: ratio, unit: '', low, high, details }
}
