import { AsyncLocalStorage } from 'node:async_hooks'
import { type Context, ROOT_CONTEXT, type Span, type SpanContext, type Tracer, trace } from '@opentelemetry/api'
import { BoundedMap } from './bounded-map.ts'

/** The innermost span of the request that is being answered. */
export interface RequestSpan {
  span: Span
}

/** How many spans are remembered for what follows from them in another turn of the event loop. */
const remembered = 10_000

/** What the parts of tracing share: the tracer, and which span belongs to what. */
export interface Spans {
  readonly tracer: Tracer
  /** Nothing global: several gateways may live in one process. */
  readonly request: AsyncLocalStorage<RequestSpan>
  /** The spans of commands that wait for their answer, by `commandKey`. */
  readonly commands: BoundedMap<string, SpanContext>
  /** The spans of appends, by the id of each event in them. */
  readonly appends: BoundedMap<string, SpanContext>
}

export function createSpans(tracer: Tracer): Spans {
  return {
    tracer,
    request: new AsyncLocalStorage(),
    commands: new BoundedMap(remembered),
    appends: new BoundedMap(remembered),
  }
}

/** A command id names a command within its stream only. */
export function commandKey(stream: string, commandId: string): string {
  return `${stream} ${commandId}`
}

/** The context in which a span is a child of another one, or the beginning of a trace. */
export function childOf(parent: SpanContext | undefined): Context {
  return parent === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent)
}
