import { createServer } from 'node:net'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../src/index.ts'
import { loggedIn } from './client.ts'
import { listen } from './listen.ts'
import { enter, enterRegistrar, foundOffice, registrar } from './office.ts'
import { startTestGateway } from './start.ts'
import { type CollectedSpan, startCollector } from './telemetry-collector.ts'

const changes = `subscription ProjectChanges($id: ID!, $after: Int!) {
  projectChanges(id: $id, after: $after, language: en) { revision }
}`

function deviationFor(partner: string) {
  return { title: 'Hemmelig', description: 'Innhold', severity: 'low', reportingPartner: partner, affects: [partner] }
}

/** The span of this name, which has to be there once. */
function only(spans: readonly CollectedSpan[], name: string): CollectedSpan {
  const [span, ...others] = spans.filter((one) => one.name === name)
  if (span === undefined || others.length > 0)
    throw new Error(`${others.length + 1} spans ${name} were expected to be one`)
  return span
}

it('follow one command from the request to the append and, over a link, to the push, and hold no text or person', async () => {
  await using collector = await startCollector()
  const store = createMemoryStore()
  await enterRegistrar(store)
  const gateway = await startTestGateway({ store, traces: { url: collector.url, service: 'samstyre' } })
  const office = await foundOffice(gateway.url)
  const { leader, member, municipality, project } = office
  const state = await leader.query('query Q($id: ID!) { project(id: $id) { revision } }', { id: project })
  const variables = { id: project, after: Number(state.at('project.revision')) }
  const streams = await Promise.all([leader, member].map((client) => listen(client, changes, variables)))
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  const document = `mutation ReportDeviation($commandId: ID!, $project: ID!, $input: ReportDeviationInput!) {
    result: reportDeviation(commandId: $commandId, project: $project, input: $input) { __typename } }`
  const commandId = crypto.randomUUID()
  const traced = await leader.query(
    document,
    { commandId, project, input: deviationFor(municipality) },
    { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
  )
  expect(traced.at('result.__typename')).toBe('CommandAccepted')
  await Promise.all(streams.map((stream) => stream.next()))
  await Promise.all(streams.map((stream) => stream[Symbol.asyncDispose]()))
  await gateway.gateway.close()

  const within = collector.spans.filter((span) => span.traceId === traceId)
  const request = only(within, 'POST graphql')
  const operation = only(within, 'mutation ReportDeviation')
  const command = only(within, 'command reportDeviation')
  const append = only(within, 'append')
  expect(within).toHaveLength(4)
  expect([request, operation, command, append].map(({ parentSpanId }) => parentSpanId)).toEqual([
    '00f067aa0ba902b7',
    request.spanId,
    operation.spanId,
    command.spanId,
  ])
  const revision = variables.after + 1
  const stream = `project-${project}`
  expect(command.attributes).toMatchObject({
    'samstyre.command': 'reportDeviation',
    'samstyre.stream': stream,
    'samstyre.outcome': 'accepted',
    'samstyre.revision': revision,
  })
  expect(append.attributes).toMatchObject({
    'samstyre.stream': stream,
    'samstyre.events': 1,
    'samstyre.outcome': 'appended',
    'samstyre.revision': revision,
  })
  const push = only(collector.spans, 'push')
  expect(push.links).toMatchObject([{ traceId, spanId: append.spanId }])
  expect(push.traceId).not.toBe(traceId)
  expect(push.attributes).toMatchObject({
    'samstyre.event_type': 'DeviationReported',
    'samstyre.revision': revision,
    'samstyre.correlation_id': request.attributes['samstyre.correlation_id'],
    'samstyre.listeners': 2,
  })
  const everything = collector.received.join('\n')
  const hidden = ['Hemmelig', 'Innhold', 'Liv', leader.person, member.person, registrar]
  expect(hidden.filter((text) => everything.includes(text))).toEqual([])
  expect(BigInt(push.endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(push.startTimeUnixNano))
})

it('tell by the correlation id what another gateway appended', async () => {
  await using collector = await startCollector()
  const store = createMemoryStore()
  await enterRegistrar(store)
  const writing = await startTestGateway({ store })
  const office = await foundOffice(writing.url)
  const { leader, municipality, project } = office
  await using reading = await startTestGateway({ store, traces: { url: collector.url, service: 'other' } })
  const there = await loggedIn(reading.url, leader.person)
  const state = await leader.query('query Q($id: ID!) { project(id: $id) { revision } }', { id: project })
  const variables = { id: project, after: Number(state.at('project.revision')) }
  const stream = await listen(there, changes, variables)
  const sent = await leader.send('reportDeviation', deviationFor(municipality), { project })
  await stream.next()
  await stream[Symbol.asyncDispose]()
  await writing.gateway.close()
  await reading.gateway.close()

  const push = only(collector.spans, 'push')
  expect(push.links).toEqual([])
  expect(push.attributes['samstyre.correlation_id']).toBe(sent.headers.get('x-request-id'))
})

it('say that a command was refused, and by which code', async () => {
  await using collector = await startCollector()
  const store = createMemoryStore()
  await enterRegistrar(store)
  const gateway = await startTestGateway({ store, traces: { url: collector.url, service: 'samstyre' } })
  const { outsider, municipality, project } = await foundOffice(gateway.url)
  await outsider.send('reportDeviation', deviationFor(municipality), { project })
  await gateway.gateway.close()
  const { attributes, status } = only(collector.spans, 'command reportDeviation')
  expect(attributes).toMatchObject({ 'samstyre.outcome': 'refused', 'samstyre.code': 'noPart' })
  expect(status.code ?? 0).toBe(0)
})

describe('traces', () => {
  it('go where the variables of OpenTelemetry say, and nowhere without them', () => {
    expect(readSettings({}).traces).toBeUndefined()
    expect(readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' }).traces).toEqual({
      url: 'http://collector:4318/v1/traces',
      service: 'samstyre',
    })
    const own = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://traces.example/in', OTEL_SERVICE_NAME: 'gateway-2' }
    expect(readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', ...own }).traces).toEqual({
      url: 'https://traces.example/in',
      service: 'gateway-2',
    })
    expect(() => readSettings({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' })).toThrow(/OTEL_EXPORTER_OTLP_ENDPOINT/)
  })

  it('disturb no command when nobody takes them, and the gateway closes in time', async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    const gateway = await startTestGateway({ store, traces: { url: await closedAddress(), service: 'samstyre' } })
    const client = await loggedIn(gateway.url, registrar)
    await enter(client, 'registerOrganisation', { name: 'Fjordvik', kind: 'municipality' })
    await gateway.gateway.close()
    expect(gateway.logged).toContainEqual(expect.objectContaining({ msg: 'traces cannot be sent and are lost' }))
  })
})

/** An address on this machine where nobody listens. */
async function closedAddress(): Promise<string> {
  const server = createServer()
  const listening = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', listening.resolve)
  await listening.promise
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const closed = Promise.withResolvers<void>()
  server.close(() => closed.resolve())
  await closed.promise
  return `http://127.0.0.1:${port}/v1/traces`
}
