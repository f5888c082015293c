import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { EventStore, NewEvent } from '@samstyre/event-store'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import type { Bench, Benchmark } from '../benchmark.ts'
import type { Figure } from '../measuring/figure.ts'
import { readable } from '../measuring/numbers.ts'
import { compare } from '../measuring/rounds.ts'
import { anEvent } from '../scenario/an-event.ts'
import { Identifiers } from '../scenario/identifiers.ts'
import { RawLog } from './raw-log.ts'

/** How many appends are under way at a time, what the ratio has to come to there, and how many a round takes. */
const loads = [
  { inFlight: 1, target: 0.7, appends: 2000 },
  { inFlight: 10, target: undefined, appends: 8000 },
  { inFlight: 100, target: 0.6, appends: 20_000 },
] as const

/** Durable appends through the store, against the same rows inserted in the same groups by SQLite alone. */
export const appends: Benchmark = {
  name: 'appends',
  async run({ folder, quick }) {
    const figures: Figure[] = []
    for (const { inFlight, target, appends: wanted } of loads) {
      const count = quick ? wanted / 10 : wanted
      const compared = await measure({ folder, quick }, inFlight, count)
      figures.push({
        name: `durable appends, ${inFlight} in flight`,
        value: compared.ratio,
        unit: '',
        low: compared.low,
        high: compared.high,
        details: `${readable(compared.subject)}/s against ${readable(compared.baseline)}/s by node:sqlite`,
        ...(target === undefined ? {} : { target: { kind: 'at least', value: target } }),
      })
    }
    return figures
  },
}

async function measure({ folder, quick }: Bench, inFlight: number, count: number) {
  const identifiers = new Identifiers(inFlight)
  const store = openSqliteStore({ file: join(folder, `store-${inFlight}.db`) })
  const db = new DatabaseSync(join(folder, `raw-${inFlight}.db`))
  const raw = new RawLog(db, inFlight)
  const revisions = new Map<string, number>()
  const next = (): NewEvent => ({ id: identifiers.next(), ...anEvent })
  try {
    return await compare(
      quick ? 3 : 9,
      async () => {
        const events = Array.from({ length: count }, next)
        const start = performance.now()
        await throughStore(store, revisions, events, inFlight)
        return perSecond(count, start)
      },
      () => {
        const events = Array.from({ length: count }, next)
        const start = performance.now()
        for (let place = 0; place < count; place += inFlight) raw.insert(events.slice(place, place + inFlight))
        return perSecond(count, start)
      },
    )
  } finally {
    db.close()
    await store.close()
  }
}

/** So many writers, each with a stream of its own and one append under way at a time. */
async function throughStore(
  store: EventStore,
  revisions: Map<string, number>,
  events: readonly NewEvent[],
  writers: number,
): Promise<void> {
  async function write(writer: number): Promise<void> {
    const stream = `stream-${writer}`
    for (let place = writer; place < events.length; place += writers) {
      const revision = revisions.get(stream)
      const outcome = await store.append(stream, events.slice(place, place + 1), revision ?? 'no-stream')
      if (outcome.outcome !== 'appended') throw new Error('Somebody else writes to the stream.')
      revisions.set(stream, outcome.revision)
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
}

function perSecond(count: number, start: number): number {
  return (count * 1000) / (performance.now() - start)
}
