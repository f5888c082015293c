import { type SpanContext, SpanStatusCode } from '@opentelemetry/api'
import type { NewEvent } from '@samstyre/event-store'
import { textIn } from '../watching/event-metadata.ts'
import type { StoreWatcher } from '../watching/watched-store.ts'
import { childOf, commandKey, type Spans } from './spans.ts'

/**
 * Every append as a span below the first command it holds events of, with links to the others: commands that are decided
 * while an append is under way are sent together.
 */
export function traceAppends({ tracer, commands, appends }: Spans): Pick<StoreWatcher, 'appends'> {
  function commandsOf(stream: string, events: readonly NewEvent[]): SpanContext[] {
    const ids = new Set(events.map((event) => textIn(event, 'commandId')))
    return Array.from(ids, (id) => commands.get(commandKey(stream, id ?? ''))).filter(
      (context) => context !== undefined,
    )
  }

  return {
    appends(stream, events) {
      const [parent, ...others] = commandsOf(stream, events)
      const attributes = {
        'samstyre.stream': stream,
        'samstyre.events': events.length,
        'samstyre.event_types': [...new Set(events.map(({ type }) => type))],
      }
      const links = others.map((context) => ({ context }))
      const span = tracer.startSpan('append', { attributes, links }, childOf(parent))
      // Before it is known to be durable: followers may see the events before the appender has its answer.
      for (const { id } of events) appends.set(id, span.spanContext())
      return (ended) => {
        span.setAttribute('samstyre.outcome', ended.outcome)
        if (ended.outcome === 'appended') span.setAttribute('samstyre.revision', ended.revision)
        if (ended.outcome === 'failed') {
          span.setAttribute('samstyre.code', ended.code)
          span.setStatus({ code: SpanStatusCode.ERROR })
        }
        span.end()
      }
    },
  }
}
