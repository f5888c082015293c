import type { RequestHandler } from 'express'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Metrics } from './metrics/open-metrics.ts'
import type { TraceSettings, Tracing } from './tracing/start-tracing.ts'
import type { Changes } from './tracing/trace-pushes.ts'
import type { CommandWatcher } from './watching/watched-runtime.ts'
import type { StoreWatcher } from './watching/watched-store.ts'

/** What watches each part of one gateway: nothing, unless it is asked for. */
export interface Telemetry {
  /** Present where figures are served. */
  readonly metrics: Metrics | undefined
  readonly requests: readonly RequestHandler[]
  readonly operations: readonly Plugin[]
  readonly commands: readonly CommandWatcher[]
  readonly store: readonly StoreWatcher[]
  feed(feed: Changes): Changes
  /** Stops observing and sends the last traces, for at most two seconds. */
  close(): Promise<void>
}

export interface Wanted {
  readonly metrics: boolean
  /** Where to send traces; without it there are none. */
  readonly traces: TraceSettings | undefined
}

/** Starts to watch. The libraries for metrics and for traces are loaded only where they are wanted. */
export async function openTelemetry(log: Logger, version: string, wanted: Wanted): Promise<Telemetry> {
  const metrics = wanted.metrics ? await loadMetrics(version) : undefined
  const tracing = wanted.traces === undefined ? undefined : await loadTracing(log, version, wanted.traces)
  const watching = [metrics, tracing].filter((each) => each !== undefined)
  return {
    metrics,
    requests: watching.map(({ requests }) => requests),
    operations: watching.map(({ operations }) => operations),
    commands: watching.map(({ commands }) => commands),
    store: watching.map(({ store }) => store),
    feed: (feed) => tracing?.feed(feed) ?? feed,
    async close() {
      metrics?.close()
      await tracing?.close()
    },
  }
}

async function loadMetrics(version: string): Promise<Metrics> {
  const { openMetrics } = await import('./metrics/open-metrics.ts')
  return openMetrics(version)
}

async function loadTracing(log: Logger, version: string, traces: TraceSettings): Promise<Tracing> {
  const { startTracing } = await import('./tracing/start-tracing.ts')
  return startTracing(traces, version, log)
}
