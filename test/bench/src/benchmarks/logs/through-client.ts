import { type EventStoreDBClient, jsonEvent } from '@eventstore/db-client'
import type { BenchLog } from './workload.ts'

/** The same log through the official client, used as its documentation says. */
export function throughClient(client: EventStoreDBClient): BenchLog {
  return {
    async append(stream, events, expected) {
      const proposed = events.map(({ id, type, data, metadata }) =>
        jsonEvent({ id, type, data: JSON.parse(data), metadata: JSON.parse(metadata) }),
      )
      const { nextExpectedRevision } = await client.appendToStream(stream, proposed, {
        expectedRevision: expected === undefined ? 'no_stream' : BigInt(expected),
      })
      return Number(nextExpectedRevision)
    },
    async readAll() {
      let count = 0
      for await (const { event } of client.readAll()) if (event !== undefined && !event.type.startsWith('$')) count += 1
      return count
    },
    async load(stream) {
      const parsed: unknown[] = []
      for await (const { event } of client.readStream(stream)) parsed.push(event?.data, event?.metadata)
      return parsed.length / 2
    },
  }
}
