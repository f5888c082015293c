import type { EventStore } from '@samstyre/event-store'
import type { BenchLog } from './workload.ts'

/** A log behind our own port. */
export function throughPort(store: EventStore): BenchLog {
  return {
    async append(stream, events, expected) {
      const outcome = await store.append(stream, events, expected ?? 'no-stream')
      if (outcome.outcome !== 'appended') throw new Error('Somebody else writes to the stream.')
      return outcome.revision
    },
    async readAll() {
      let count = 0
      for await (const _ of store.readAll()) count += 1
      return count
    },
    async load(stream) {
      const parsed: unknown[] = []
      for await (const { data, metadata } of store.readStream(stream))
        parsed.push(JSON.parse(data), JSON.parse(metadata))
      return parsed.length / 2
    },
  }
}
