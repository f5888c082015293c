import type { RequestHandler } from 'express'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { Registry } from 'prom-client'
import { commandMetrics } from './metrics/command-metrics.ts'
import { type Commit, commitMetrics } from './metrics/commit-metrics.ts'
import { followerMetrics } from './metrics/follower-metrics.ts'
import { buildInfo } from './metrics/gateway-figures.ts'
import { operationMetrics } from './metrics/operation-metrics.ts'
import { processFigures } from './metrics/process-figures.ts'
import { requestMetrics } from './metrics/request-metrics.ts'
import { appendMetrics } from './metrics/store-metrics.ts'
import type { TraceSettings, Tracing } from './tracing/start-tracing.ts'
import type { Changes } from './tracing/trace-pushes.ts'
import type { CommandWatcher } from './watching/watched-runtime.ts'
import type { StoreWatcher } from './watching/watched-store.ts'

/** What watches each part of one gateway. Metrics are always counted; traces are made where they are sent to. */
export interface Telemetry {
  /** The gateway's own figures: several gateways may live in one process. */
  readonly registry: Registry
  readonly requests: readonly RequestHandler[]
  readonly operations: readonly Plugin[]
  readonly commands: readonly CommandWatcher[]
  readonly store: readonly StoreWatcher[]
  committed(commit: Commit): void
  feed(feed: Changes): Changes
  /** Stops observing and sends the last traces, for at most two seconds. */
  close(): Promise<void>
}

/** Starts to watch. The libraries for traces are loaded only where `traces` says where to send them. */
export async function openTelemetry(log: Logger, version: string, traces?: TraceSettings): Promise<Telemetry> {
  const registry = new Registry()
  buildInfo(registry, version)
  const process = processFigures(registry)
  const store = { ...appendMetrics(registry), ...followerMetrics(registry) }
  const tracing = traces === undefined ? undefined : await loadTracing(log, version, traces)
  return {
    registry,
    requests: [requestMetrics(registry), ...(tracing ? [tracing.requests] : [])],
    operations: [operationMetrics(registry), ...(tracing ? [tracing.operations] : [])],
    commands: [commandMetrics(registry), ...(tracing ? [tracing.commands] : [])],
    store: [store, ...(tracing ? [tracing.store] : [])],
    committed: commitMetrics(registry),
    feed: (feed) => tracing?.feed(feed) ?? feed,
    async close() {
      process[Symbol.dispose]()
      await tracing?.close()
    },
  }
}

async function loadTracing(log: Logger, version: string, traces: TraceSettings): Promise<Tracing> {
  const { startTracing } = await import('./tracing/start-tracing.ts')
  return startTracing(traces, version, log)
}
