import type { CacheFigures } from '@samstyre/event-store'
import { Counter, Gauge, type Registry } from 'prom-client'

/** By the name they have in the figures. */
type Runtimes = Readonly<Record<string, { readonly cache: CacheFigures }>>

const labelNames = ['runtime'] as const

const levels = [
  { name: 'samstyre_runtime_cache_instances', help: 'Streams that are folded in memory.', of: 'instances' },
  { name: 'samstyre_runtime_cache_events', help: 'Events that are folded into those, together.', of: 'events' },
] as const

const totals = [
  { name: 'samstyre_runtime_cache_hits_total', help: 'Uses of a stream that was in memory.', of: 'hits' },
  { name: 'samstyre_runtime_cache_misses_total', help: 'Uses of a stream that had to be read.', of: 'misses' },
  { name: 'samstyre_runtime_cache_evictions_total', help: 'Streams dropped to make room.', of: 'evictions' },
] as const

/** Says at each scrape what the runtimes keep in memory and how well that serves them. */
export function cacheFigures(registry: Registry, runtimes: Runtimes): void {
  const known = Object.entries(runtimes)
  for (const { name, help, of } of levels) {
    const gauge = new Gauge({
      name,
      help,
      labelNames,
      registers: [],
      collect() {
        for (const [runtime, { cache }] of known) this.set({ runtime }, cache[of])
      },
    })
    registry.registerMetric(gauge)
  }
  for (const { name, help, of } of totals) {
    const counter = new Counter({
      name,
      help,
      labelNames,
      registers: [],
      collect() {
        // The runtimes count for themselves.
        this.reset()
        for (const [runtime, { cache }] of known) this.inc({ runtime }, cache[of])
      },
    })
    registry.registerMetric(counter)
  }
}
