import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import type { Benchmark } from '../benchmark.ts'
import { readable } from '../measuring/numbers.ts'
import { compare, timed } from '../measuring/rounds.ts'
import { projectRuntime } from '../scenario/runtime.ts'
import { seedLog } from '../scenario/seed-log.ts'

/** Loading and folding a long project that is in no cache, against reading its rows and parsing their JSON. */
export const coldLoad: Benchmark = {
  name: 'cold-load',
  async run({ folder, quick }) {
    const file = join(folder, 'log.db')
    const events = quick ? 2000 : 20_000
    const { projects } = await seedLog(file, { projects: 1, eventsPerProject: events })
    const [project] = projects
    if (project === undefined) throw new Error('There is no project.')
    const store = openSqliteStore({ file })
    const db = new DatabaseSync(file, { readOnly: true })
    const rows = db.prepare(
      'SELECT data, metadata FROM events JOIN streams ON number = stream WHERE name = ? ORDER BY revision',
    )
    try {
      const { subject, baseline, ...spread } = await compare(
        quick ? 3 : 9,
        async () => 1 / (await timed(() => projectRuntime(store).load(project.stream))),
        async () => 1 / (await timed(() => parseAll(rows.all(project.stream)))),
      )
      return [
        {
          name: `cold load of ${readable(events)} events`,
          value: spread.ratio,
          unit: '',
          low: spread.low,
          high: spread.high,
          details: `${readable(1 / subject)} ms against ${readable(1 / baseline)} ms for JSON.parse of the rows`,
          target: { kind: 'at least', value: 0.3 },
        },
      ]
    } finally {
      db.close()
      await store.close()
    }
  },
}

/** Answers how many texts it parsed, so that parsing cannot be left out. */
function parseAll(rows: readonly Record<string, unknown>[]): number {
  const parsed: unknown[] = []
  for (const { data, metadata } of rows) parsed.push(JSON.parse(String(data)), JSON.parse(String(metadata)))
  return parsed.length
}
