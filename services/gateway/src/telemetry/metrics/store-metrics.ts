import type { NewEvent } from '@samstyre/event-store'
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import type { StoreWatcher } from '../watching/watched-store.ts'
import { counts, durations, milliseconds } from './durations.ts'

/** Measures appends as the runtime sees them: the network, the group commit and the disk included. */
export function appendMetrics(registry: Registry): Pick<StoreWatcher, 'appends'> {
  const registers = [registry]
  const seconds = new Histogram({
    name: 'samstyre_append_duration_seconds',
    help: 'Appends to the event log by outcome: appended, conflict (another writer came first) or failed.',
    labelNames: ['outcome'],
    buckets: durations,
    registers,
  })
  const size = new Histogram({ name: 'samstyre_append_events', help: 'Events per append.', buckets: counts, registers })
  const retries = new Counter({
    name: 'samstyre_append_retries_total',
    help: 'Appends that were sent again because the store failed or its answer was lost.',
    registers,
  })
  const position = new Gauge({
    name: 'samstyre_append_position',
    help: 'The position in the log of the last event that was appended here.',
    registers,
  })
  // The runtime sends the very same list again.
  const failed = new WeakSet<readonly NewEvent[]>()
  return {
    appends(_stream, events) {
      const began = performance.now()
      size.observe(events.length)
      if (failed.has(events)) retries.inc()
      return (ended) => {
        seconds.observe({ outcome: ended.outcome }, (performance.now() - began) / milliseconds)
        if (ended.outcome === 'appended') position.set(Number(ended.position))
        if (ended.outcome === 'failed') failed.add(events)
      }
    },
  }
}
