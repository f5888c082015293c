import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EventStore, EventStoreError } from '@samstyre/event-store'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { openSqliteStore } from '@samstyre/event-store/sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loggedIn } from './client.ts'
import { listen } from './listen.ts'
import { enter, enterRegistrar, foundOffice, type Office, registrar } from './office.ts'
import { startTestGateway, type TestGateway } from './start.ts'
import { scrape } from './telemetry-figures.ts'

const metrics = { port: 0, host: '127.0.0.1' }

describe('the figures of a gateway on the embedded log', () => {
  let folder: string
  let store: EventStore
  let gateway: TestGateway
  let office: Office

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samstyre-figures-'))
    store = openSqliteStore({ file: join(folder, 'samstyre.db') })
    await enterRegistrar(store)
    gateway = await startTestGateway({ store, metrics, dataFolder: folder })
    office = await foundOffice(gateway.url)
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
    await store.close()
    rmSync(folder, { recursive: true })
  })

  const figures = () => scrape(gateway.gateway.metricsUrl)

  function deviation(title: string) {
    const partners = { reportingPartner: office.municipality, affects: [office.municipality] }
    return { title, description: 'x', severity: 'low', ...partners }
  }

  it('count commands by what became of them', async () => {
    const { leader, outsider, project } = office
    const before = await figures()
    const sent = await leader.send('reportDeviation', deviation('Kaldt'), { project })
    await leader.send('reportDeviation', deviation('Kaldt'), { project, commandId: sent.commandId })
    await outsider.send('reportDeviation', deviation('Varmt'), { project })
    await leader.send('reportDeviation', deviation('Vått'), { project, expectedRevision: 0 })
    const after = await figures()
    const more = (name: string, labels: Record<string, string>) => after.of(name, labels) - before.of(name, labels)
    const commands = (outcome: string) => more('samstyre_commands_total', { command: 'reportDeviation', outcome })
    expect(['accepted', 'repeated', 'refused', 'conflict', 'failed'].map(commands)).toEqual([1, 1, 1, 1, 0])
    expect(more('samstyre_command_refusals_total', { code: 'noPart' })).toBe(1)
    expect(more('samstyre_command_duration_seconds_count', { outcome: 'accepted' })).toBe(1)
    expect(more('samstyre_append_duration_seconds_count', { outcome: 'appended' })).toBe(1)
    expect(more('samstyre_append_events_sum', {})).toBe(1)
    expect(more('samstyre_graphql_operation_duration_seconds_count', { operation: 'other', kind: 'mutation' })).toBe(4)
    expect(more('samstyre_http_request_duration_seconds_count', { route: 'graphql', status: '200' })).toBe(4)
  })

  it('count what one commit of the embedded log held', async () => {
    const before = await figures()
    const names = Array.from({ length: 10 }, (_, place) => `Kommune ${place}`)
    await Promise.all(
      names.map((name) => enter(office.registrar, 'registerOrganisation', { name, kind: 'municipality' })),
    )
    await enter(office.leader, 'reportDeviation', deviation('Sist'), office.project)
    const after = await figures()
    const more = (name: string) => after.of(name) - before.of(name)
    expect(more('samstyre_commit_events_sum')).toBe(11)
    expect(more('samstyre_commit_appends_sum')).toBe(more('samstyre_append_duration_seconds_count'))
    expect(more('samstyre_commit_duration_seconds_count')).toBe(more('samstyre_commit_appends_count'))
  })

  it('say how far the log was followed, and what is in memory', async () => {
    await enter(office.leader, 'reportDeviation', deviation('Fulgt'), office.project)
    const now = await figures()
    expect(now.of('samstyre_follower_state', { state: 'ready' })).toBe(1)
    expect(now.of('samstyre_follower_state')).toBe(1)
    expect(now.of('samstyre_follower_position')).toBe(now.of('samstyre_append_position'))
    expect(now.of('samstyre_follower_position')).toBeGreaterThan(10)
    expect(Math.abs(Date.now() / 1000 - now.of('samstyre_follower_newest_event_timestamp_seconds'))).toBeLessThan(3600)
    expect(now.of('samstyre_follower_delay_seconds_count')).toBeGreaterThan(10)
    expect(now.of('samstyre_runtime_cache_instances', { runtime: 'projects' })).toBe(1)
    expect(now.of('samstyre_runtime_cache_instances', { runtime: 'register' })).toBe(1)
    expect(now.of('samstyre_runtime_cache_events')).toBe(now.of('samstyre_follower_position'))
    expect(now.of('samstyre_runtime_cache_hits_total')).toBeGreaterThan(10)
  })

  it('count who listens and what is pushed to them', async () => {
    const { leader, project } = office
    const query =
      'subscription ProjectChanges($id: ID!, $after: Int!) { projectChanges(id: $id, after: $after, language: en) { revision } }'
    const state = await leader.query('query P($id: ID!) { project(id: $id) { revision } }', { id: project })
    const listeners = async () => (await figures()).of('samstyre_listeners', { operation: 'ProjectChanges' })
    const variables = { id: project, after: Number(state.at('project.revision')) }
    const streams = [await listen(leader, query, variables), await listen(leader, query, variables)]
    try {
      expect(await listeners()).toBe(2)
      await enter(leader, 'reportDeviation', deviation('Hørt'), project)
      await Promise.all(streams.map((stream) => stream.next()))
      expect((await figures()).of('samstyre_pushed_changes_total', { operation: 'ProjectChanges' })).toBe(2)
    } finally {
      await Promise.all(streams.map((stream) => stream[Symbol.asyncDispose]()))
    }
    await expect.poll(listeners).toBe(0)
  })

  it('say how the process and its disk are', async () => {
    const now = await figures()
    const known = [
      'process_cpu_seconds_total',
      'process_resident_memory_bytes',
      'process_start_time_seconds',
      'nodejs_heap_size_used_bytes',
      'samstyre_data_free_bytes',
      'samstyre_log_size_bytes',
    ]
    expect(known.filter((name) => !(now.of(name) > 0))).toEqual([])
    expect(now.of('samstyre_build_info', { node: process.versions.node })).toBe(1)
  })

  it('hold no text, name or address that somebody chose', async () => {
    await office.leader.query('query Hemmelig { me { registrar } }')
    await fetch(`${gateway.url}/hemmelig/side`)
    expect((await figures()).text).not.toMatch(/hemmelig|Kaldt|Rita|project-/i)
  })
})

it('count failures from none on, and leave out what is not known', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-figures-'))
  await using gateway = await startTestGateway({ store: createMemoryStore(), metrics, dataFolder: folder })
  const names = async () => (await scrape(gateway.gateway.metricsUrl)).text.match(/^samstyre_\w+(?:\{.*\})? /gm)
  const free = 'samstyre_data_free_bytes '
  expect(await names()).toContain(free)
  expect(await names()).toContain('samstyre_commands_total{command="castBallot",outcome="failed"} ')
  rmSync(folder, { recursive: true })
  expect(await names()).not.toContain(free)
})

it('are counted for each gateway alone, also when two share a process and a log', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  await using first = await startTestGateway({ store, metrics })
  await using second = await startTestGateway({ store, metrics })
  const client = await loggedIn(first.url, registrar)
  await enter(client, 'registerOrganisation', { name: 'Fjordvik', kind: 'municipality' })
  const accepted = async (gateway: TestGateway) =>
    (await scrape(gateway.gateway.metricsUrl)).of('samstyre_commands_total', { outcome: 'accepted' })
  expect([await accepted(first), await accepted(second)]).toEqual([1, 0])
  const followed = async () => (await scrape(second.gateway.metricsUrl)).of('samstyre_follower_delay_seconds_count')
  await expect.poll(followed).toBe(1)
})

it('say that the log cannot be followed, once for each time', async () => {
  const store = createMemoryStore()
  const subscribe = store.subscribe.bind(store)
  let isAway = true
  const away: EventStore = Object.assign(store, {
    subscribe(...call: Parameters<typeof subscribe>) {
      if (isAway) throw new EventStoreError('unavailable', 'away for a moment')
      return subscribe(...call)
    },
  })
  await using gateway = await startTestGateway({ store: away, metrics })
  const figures = () => scrape(gateway.gateway.metricsUrl)
  expect((await figures()).of('samstyre_follower_state', { state: 'interrupted' })).toBe(1)
  const tries = () => gateway.logged.filter(({ msg }) => msg === 'the log could not be followed').length
  await expect.poll(tries).toBeGreaterThan(1)
  expect((await figures()).of('samstyre_follower_interruptions_total')).toBe(1)
  isAway = false
  const ready = async () => (await figures()).of('samstyre_follower_state', { state: 'ready' })
  await expect.poll(ready).toBe(1)
  expect((await figures()).of('samstyre_follower_interruptions_total')).toBe(1)
})

it('are served at a port of their own, where that is asked for, to whoever uses the name of this machine', async () => {
  await using silent = await startTestGateway()
  expect(silent.gateway.metricsUrl).toBeUndefined()
  await using gateway = await startTestGateway({ metrics })
  expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404)
  const { metricsUrl = '' } = gateway.gateway
  const taken = { port: Number(new URL(metricsUrl).port), host: '127.0.0.1' }
  await expect(startTestGateway({ metrics: taken })).rejects.toThrow(
    `METRICS_PORT cannot be used. Cannot listen on 127.0.0.1:${taken.port}`,
  )
  expect((await fetch(metricsUrl)).headers.get('content-type')).toContain('text/plain; version=0.0.4')
  expect((await fetch(metricsUrl, { method: 'POST' })).status).toBe(404)
  expect((await fetch(new URL('/graphql', metricsUrl))).status).toBe(404)
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
  const { port } = new URL(metricsUrl)
  const sent = request({ port, host: '127.0.0.1', path: '/metrics', headers: { host: 'evil.example' } }, (response) => {
    response.resume()
    resolve(response.statusCode)
  })
  sent.on('error', reject).end()
  expect(await promise).toBe(421)
})
