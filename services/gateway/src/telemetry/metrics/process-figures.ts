import { readdir } from 'node:fs/promises'
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks'
import { Counter, Histogram, type Registry } from 'prom-client'
import { milliseconds } from './durations.ts'
import { addFigure } from './figure.ts'

const microseconds = 1e6
const nanoseconds = 1e9
/** How often the delay of the event loop is sampled, in milliseconds. */
const sampleEvery = 20

/**
 * The figures of the process, under the names that dashboards for Node expect.
 *
 * They are made here because what prom-client starts for its own cannot be stopped. Dispose them to stop observing; they
 * keep no process alive.
 */
export function processFigures(registry: Registry): Disposable {
  processorTime(registry)
  memory(registry)
  const stops = [eventLoop(registry), garbageCollection(registry)]
  return {
    [Symbol.dispose]() {
      for (const stop of stops) stop()
    },
  }
}

function processorTime(registry: Registry): void {
  const seconds = new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Processor time of the process.',
    registers: [],
    collect() {
      const { user, system } = process.cpuUsage()
      this.reset()
      this.inc((user + system) / microseconds)
    },
  })
  registry.registerMetric(seconds)
  addFigure(registry, {
    name: 'process_start_time_seconds',
    help: 'When the process started, in seconds since 1970.',
    read: () => performance.timeOrigin / milliseconds,
  })
}

function memory(registry: Registry): void {
  addFigure(registry, {
    name: 'process_resident_memory_bytes',
    help: 'Memory of the process that is in use.',
    read: () => process.memoryUsage.rss(),
  })
  addFigure(registry, {
    name: 'nodejs_heap_size_used_bytes',
    help: 'The part of the heap that is in use.',
    read: () => process.memoryUsage().heapUsed,
  })
  addFigure(registry, {
    name: 'nodejs_heap_size_total_bytes',
    help: 'The heap as it is reserved.',
    read: () => process.memoryUsage().heapTotal,
  })
  addFigure(registry, {
    name: 'process_open_fds',
    help: 'Open file descriptors, where the system shows them as files.',
    read: async () => (await readdir('/proc/self/fd').catch(() => undefined))?.length,
  })
}

function eventLoop(registry: Registry): () => void {
  const delays = monitorEventLoopDelay({ resolution: sampleEvery })
  delays.enable()
  const known = (delay: number) => (delays.count === 0 ? undefined : delay / nanoseconds)
  addFigure(registry, {
    name: 'nodejs_eventloop_lag_mean_seconds',
    help: 'The mean delay of the event loop since the last scrape.',
    read: () => known(delays.mean),
  })
  addFigure(registry, {
    name: 'nodejs_eventloop_lag_p99_seconds',
    help: 'The 99th percentile of the delay of the event loop since the last scrape.',
    read() {
      const delay = known(delays.percentile(99))
      delays.reset()
      return delay
    },
  })
  return () => delays.disable()
}

function garbageCollection(registry: Registry): () => void {
  const seconds = new Histogram({
    name: 'nodejs_gc_duration_seconds',
    help: 'Garbage collections.',
    buckets: [0.001, 0.01, 0.1, 1],
    registers: [registry],
  })
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seconds.observe(duration / milliseconds)
  })
  observer.observe({ entryTypes: ['gc'] })
  return () => observer.disconnect()
}
