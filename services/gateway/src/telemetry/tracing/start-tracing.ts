import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace'
import type { RequestHandler } from 'express'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { CommandWatcher } from '../watching/watched-runtime.ts'
import type { StoreWatcher } from '../watching/watched-store.ts'
import { createSpans } from './spans.ts'
import { traceAppends } from './trace-appends.ts'
import { traceCommands } from './trace-commands.ts'
import { traceOperations } from './trace-operations.ts'
import { type Changes, tracePushes } from './trace-pushes.ts'
import { traceRequests } from './trace-requests.ts'

/** Where traces are sent, and what this gateway is called in them. */
export interface TraceSettings {
  /** The address of a collector that takes OTLP as JSON over HTTP, such as `http://127.0.0.1:4318/v1/traces`. */
  readonly url: string
  readonly service: string
}

/** What traces each part of the gateway. */
export interface Tracing {
  readonly requests: RequestHandler
  readonly operations: Plugin
  readonly commands: CommandWatcher
  readonly store: StoreWatcher
  feed(feed: Changes): Changes
  /** Sends what is left, for at most two seconds. */
  close(): Promise<void>
}

/** How long one batch of spans may take to be taken by the collector, in milliseconds. */
const exportTimeout = 3000

/** How long closing waits for the last spans, in milliseconds. */
const patience = 2000

const lost = 'traces cannot be sent and are lost'

/** Starts to trace. This file and what it imports are loaded only where traces are wanted. */
export function startTracing({ url, service }: TraceSettings, version: string, log: Logger): Tracing {
  const exporter = reporting(new OTLPTraceExporter({ url, timeoutMillis: exportTimeout }), log)
  const processor = new BatchSpanProcessor({ exporter, exportTimeoutMillis: exportTimeout })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.version': version }),
    spanProcessors: [processor],
  })
  const spans = createSpans(provider.getTracer('samstyre', version))
  const pushes = tracePushes(spans)
  return {
    requests: traceRequests(spans),
    operations: traceOperations(spans),
    commands: traceCommands(spans),
    store: { ...traceAppends(spans), followed: pushes.followed, interrupted: () => undefined },
    feed: pushes.feed,
    async close() {
      pushes.end()
      const late = Promise.withResolvers<void>()
      const timer = setTimeout(() => {
        log.warn(lost)
        late.resolve()
      }, patience)
      // That an export failed was said in the log by whoever reports on the exporter.
      await Promise.race([provider.shutdown().catch(() => undefined), late.promise])
      clearTimeout(timer)
    },
  }
}

/** Says in the log when the collector stops taking spans, and when it takes them again. */
function reporting(exporter: SpanExporter, log: Logger): SpanExporter {
  let failing = false
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const failed = result.error !== undefined
        if (failed && !failing) log.warn({ err: result.error }, lost)
        if (!failed && failing) log.info('traces are sent again')
        failing = failed
        done(result)
      })
    },
    shutdown: () => exporter.shutdown(),
  }
}
