import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AppendOutcome, NewEvent, RecordedEvent } from '@samstyre/event-store'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { seedLog } from '@samstyre/test-bench/scenario'
import type { Random } from './random.ts'

/** How many projects are at work at the same time. */
const atOnce = 20
/** How many events a project adds before another one does. */
const longestRun = 30
/** How many appends are committed together. */
const together = 50

/** Makes a data folder whose log has the projects' events between each other, as work in many projects leaves them. */
export async function interleavedFolder(
  folder: string,
  size: { readonly projects: number; readonly eventsPerProject: number },
  random: Random,
): Promise<void> {
  const seeded = join(folder, 'seeded')
  mkdirSync(seeded, { recursive: true })
  await seedLog(join(seeded, 'samstyre.db'), size)
  const from = openSqliteStore({ file: join(seeded, 'samstyre.db'), readOnly: true })
  const to = openSqliteStore({ file: join(folder, 'samstyre.db') })
  try {
    const events: RecordedEvent[] = []
    for await (const event of from.readAll()) events.push(event)
    let batch: Promise<AppendOutcome>[] = []
    for (const { stream, events: run, first } of interleaved(
      Map.groupBy(events, (event) => event.stream),
      random,
    )) {
      batch.push(to.append(stream, run, first === 0 ? 'no-stream' : first - 1))
      if (batch.length < together) continue
      await Promise.all(batch)
      batch = []
    }
    await Promise.all(batch)
  } finally {
    await from.close()
    await to.close()
  }
}

interface Run {
  readonly stream: string
  readonly first: number
  readonly events: readonly NewEvent[]
}

function* interleaved(
  streams: ReadonlyMap<string, readonly RecordedEvent[]>,
  random: Random,
): Generator<Run, undefined> {
  const waiting = [...streams].map(([stream, events]) => ({ stream, events, first: 0 }))
  const atWork = waiting.splice(0, atOnce)
  while (atWork.length > 0) {
    const one = random.oneOf(atWork)
    const { stream, events, first } = one
    one.first = first + random.between(1, longestRun)
    yield { stream, first, events: events.slice(first, one.first) }
    if (one.first >= events.length) atWork.splice(atWork.indexOf(one), 1, ...waiting.splice(0, 1))
  }
}
