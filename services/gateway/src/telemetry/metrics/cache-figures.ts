import type { CacheFigures } from '@samstyre/event-store'
import { Counter, Gauge, type Registry } from 'prom-client'

/** By the name they have in the figures. */
type Runtimes = Readonly<Record<string, { readonly cache: CacheFigures }>>

/** Says at each scrape what the runtimes keep in memory and how well that serves them. */
export function cacheFigures(registry: Registry, runtimes: Runtimes): void {
  const labelNames = ['runtime'] as const
  const known = Object.entries(runtimes)
  for (const [what, help] of [
    ['instances', 'Streams that are folded in memory.'],
    ['events', 'Events that are folded into those, together.'],
  ] as const) {
    const gauge = new Gauge({
      name: `samstyre_runtime_cache_${what}`,
      help,
      labelNames,
      registers: [],
      collect() {
        for (const [runtime, { cache }] of known) this.set({ runtime }, cache[what])
      },
    })
    registry.registerMetric(gauge)
  }
  for (const [what, help] of [
    ['hits', 'Uses of a stream that was in memory.'],
    ['misses', 'Uses of a stream that had to be read.'],
    ['evictions', 'Streams that were dropped to make room.'],
  ] as const) {
    const counter = new Counter({
      name: `samstyre_runtime_cache_${what}_total`,
      help,
      labelNames,
      registers: [],
      collect() {
        this.reset()
        for (const [runtime, { cache }] of known) this.inc({ runtime }, cache[what])
      },
    })
    registry.registerMetric(counter)
  }
}
