import type { NewEvent } from '@samstyre/event-store'
import { anEvent } from '../../scenario/an-event.ts'
import { Identifiers } from '../../scenario/identifiers.ts'

/** What a workload needs of a log, whoever keeps it. */
export interface BenchLog {
  /** Answers the stream's last revision. */
  append(stream: string, events: readonly NewEvent[], expected: number | undefined): Promise<number>
  /** Reads everything and answers how many events there were. */
  readAll(): Promise<number>
  /** Reads a stream, parses every data and metadata, and answers how many events there were. */
  load(stream: string): Promise<number>
}

/** Some work on a log. */
export interface Workload {
  readonly name: string
  /** Does it once and answers events per second. */
  run(log: BenchLog): Promise<number>
}

interface Appending {
  readonly writers: number
  readonly appends: number
  readonly eventsPerAppend: number
}

/** Appends by so many writers, each with a stream of its own and one append under way. New streams in every run. */
export function appending(name: string, { writers, appends, eventsPerAppend }: Appending): Workload {
  return {
    name,
    async run(log) {
      seriesUsed += 1
      const identifiers = new Identifiers(seriesUsed)
      const batches = Array.from({ length: appends }, () =>
        Array.from({ length: eventsPerAppend }, () => ({ ...anEvent, id: identifiers.next() })),
      )
      const prefix = `bench-${process.pid}-${seriesUsed}`
      const write = async (writer: number): Promise<void> => {
        let revision: number | undefined
        for (let place = writer; place < batches.length; place += writers) {
          revision = await log.append(`${prefix}-${writer}`, batches[place] ?? [], revision)
        }
      }
      return await perSecond(appends * eventsPerAppend, async () => {
        await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
      })
    },
  }
}

/** So that no two runs of a measurement use the same ids or streams. */
let seriesUsed = 0x10_00_00

/** Reading the whole log, or one project of it. @param events how many there are at least */
export function reading(name: string, events: number, read: (log: BenchLog) => Promise<number>): Workload {
  return {
    name,
    async run(log) {
      const start = performance.now()
      const count = await read(log)
      const rate = (count * 1000) / (performance.now() - start)
      if (count < events) throw new Error(`Only ${count} of ${events} events were read.`)
      return rate
    },
  }
}

async function perSecond(count: number, work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (count * 1000) / (performance.now() - start)
}
