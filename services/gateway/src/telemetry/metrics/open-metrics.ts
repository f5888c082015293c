import type { RequestHandler } from 'express'
import type { Plugin } from 'graphql-yoga'
import { Registry } from 'prom-client'
import type { CommandWatcher } from '../watching/watched-runtime.ts'
import type { StoreWatcher } from '../watching/watched-store.ts'
import { commandMetrics } from './command-metrics.ts'
import { type Commit, commitMetrics } from './commit-metrics.ts'
import { followerMetrics } from './follower-metrics.ts'
import { buildInfo } from './gateway-figures.ts'
import { operationMetrics } from './operation-metrics.ts'
import { processFigures } from './process-figures.ts'
import { requestMetrics } from './request-metrics.ts'
import { appendMetrics } from './store-metrics.ts'

/** What counts in each part of one gateway. */
export interface Metrics {
  /** The gateway's own figures: several gateways may live in one process. */
  readonly registry: Registry
  readonly requests: RequestHandler
  readonly operations: Plugin
  readonly commands: CommandWatcher
  readonly store: StoreWatcher
  committed(commit: Commit): void
  /** Stops observing the process. */
  close(): void
}

/** Starts to count. This file and what it imports are loaded only where figures are served. */
export function openMetrics(version: string): Metrics {
  const registry = new Registry()
  buildInfo(registry, version)
  const process = processFigures(registry)
  return {
    registry,
    requests: requestMetrics(registry),
    operations: operationMetrics(registry),
    commands: commandMetrics(registry),
    store: { ...appendMetrics(registry), ...followerMetrics(registry) },
    committed: commitMetrics(registry),
    close: () => process[Symbol.dispose](),
  }
}
