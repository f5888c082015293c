import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import type { NewEvent } from '@samstyre/event-store'
import { describe, expect, it } from 'vitest'
import { BoundedMap } from '../src/telemetry/tracing/bounded-map.ts'
import { createSpans } from '../src/telemetry/tracing/spans.ts'
import { traceAppends } from '../src/telemetry/tracing/trace-appends.ts'
import { traceCommands } from '../src/telemetry/tracing/trace-commands.ts'
import { spanIn } from '../src/telemetry/tracing/trace-parent.ts'

function eventsOf(commandId: string): NewEvent[] {
  const metadata = JSON.stringify({ commandId })
  return Array.from({ length: 2 }, () => ({ id: crypto.randomUUID(), type: 'Happened', data: '{}', metadata }))
}

it('puts an append below the first command it holds events of, and links it to the others', () => {
  const exporter = new InMemorySpanExporter()
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] })
  const spans = createSpans(provider.getTracer('test'))
  const commands = traceCommands(spans)
  const begin = (commandId: string, stream: string) =>
    commands.begins({ name: 'act', stream, commandId, correlationId: 'c' })
  const ends = [begin('1', 'a'), begin('2', 'a'), begin('3', 'a'), begin('1', 'b')]
  const append = traceAppends(spans).appends('a', ['1', '2', '3'].flatMap(eventsOf))
  append({ outcome: 'appended', revision: 5, position: 6n })
  for (const end of ends) end({ outcome: 'accepted', revision: 5 })
  const [appended, ...decided] = exporter.getFinishedSpans()
  const ids = decided.map((span) => span.spanContext().spanId)
  expect(appended?.parentSpanContext?.spanId).toBe(ids[0])
  expect(appended?.links.map(({ context }) => context.spanId)).toEqual(ids.slice(1, 3))
  expect(appended?.attributes['samstyre.event_types']).toEqual(['Happened'])
})

it('forgets the oldest first', () => {
  const map = new BoundedMap<string, number>(2)
  for (const [place, key] of ['a', 'b', 'a', 'c'].entries()) map.set(key, place)
  expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([2, undefined, 3])
})

describe('a traceparent', () => {
  const [trace, span] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']

  it('names the span that a request belongs to, and whether it is kept', () => {
    const named = { traceId: trace, spanId: span, isRemote: true }
    expect(spanIn(`00-${trace}-${span}-01`)).toEqual({ ...named, traceFlags: 1 })
    expect(spanIn(`00-${trace}-${span}-00`)).toEqual({ ...named, traceFlags: 0 })
    expect(spanIn(`cc-${trace}-${span}-01-what-comes-later`)).toEqual({ ...named, traceFlags: 1 })
  })

  it.each([
    undefined,
    '',
    `00-${trace}-${span}`,
    `ff-${trace}-${span}-01`,
    `00-${'0'.repeat(32)}-${span}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace.toUpperCase()}-${span}-01`,
  ])('that is wrong (%s) begins a new trace', (header) => {
    expect(spanIn(header)).toBeUndefined()
  })
})
