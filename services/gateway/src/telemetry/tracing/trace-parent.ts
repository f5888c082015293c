import { isSpanContextValid, type SpanContext } from '@opentelemetry/api'

const header = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/

/** The span that a `traceparent` header names (W3C Trace Context); `undefined` for anything else. */
export function spanIn(traceparent: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = header.exec(traceparent ?? '') ?? []
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined
  const named = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true }
  return isSpanContextValid(named) ? named : undefined
}
