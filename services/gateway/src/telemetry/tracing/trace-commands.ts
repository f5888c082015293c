import { SpanStatusCode } from '@opentelemetry/api'
import type { CommandWatcher } from '../watching/watched-runtime.ts'
import { childOf, commandKey, type Spans } from './spans.ts'

/**
 * Every command as a span, from reaching the runtime to its durable answer: which stream it was for and how it went.
 *
 * The command id is left out: whoever was registered by a command bears its id as theirs.
 */
export function traceCommands({ tracer, request, commands }: Spans): CommandWatcher {
  return {
    begins({ name, stream, commandId, correlationId }) {
      const attributes = {
        'samstyre.command': name,
        'samstyre.correlation_id': correlationId,
        'samstyre.stream': stream,
      }
      const parent = request.getStore()?.span.spanContext()
      const span = tracer.startSpan(`command ${name}`, { attributes }, childOf(parent))
      const key = commandKey(stream, commandId)
      commands.set(key, span.spanContext())
      return (ended) => {
        commands.delete(key)
        span.setAttribute('samstyre.outcome', ended.outcome)
        if ('revision' in ended) span.setAttribute('samstyre.revision', ended.revision)
        if ('code' in ended) span.setAttribute('samstyre.code', ended.code)
        if (ended.outcome === 'failed') span.setStatus({ code: SpanStatusCode.ERROR })
        span.end()
      }
    },
  }
}
