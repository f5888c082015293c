import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type EventStore, EventStoreError } from '@samstyre/event-store'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Client, clientOf, loggedIn, post } from './client.ts'
import { listen } from './listen.ts'
import { manualClock } from './manual-clock.ts'
import { enter, enterRegistrar, foundOffice, type Office } from './office.ts'
import { startTestGateway, type TestGateway } from './start.ts'

const changes = `subscription Changes($id: ID!, $after: Int!) {
  projectChanges(id: $id, after: $after, language: en) { revision }
}`

describe('two gateways on one log', () => {
  let folder: string
  let first: TestGateway
  let second: TestGateway
  let office: Office
  /** The same person with the same cookie at the other gateway. */
  let leaderThere: Client

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'samstyre-two-'))
    const store = createMemoryStore()
    await enterRegistrar(store)
    const options = { store, sessionKeyFile: join(folder, 'session.key') }
    first = await startTestGateway(options)
    second = await startTestGateway(options)
    office = await foundOffice(first.url)
    leaderThere = clientOf(second.url, office.leader.cookie)
  })

  afterAll(async () => {
    await first.gateway.close()
    await second.gateway.close()
    rmSync(folder, { recursive: true, force: true })
  })

  function report(client: Client, title: string): Promise<string> {
    const { municipality, project } = office
    const partners = { reportingPartner: municipality, affects: [municipality] }
    return enter(client, 'reportDeviation', { title, description: 'x', severity: 'low', ...partners }, project)
  }

  async function revisionAt(client: Client): Promise<number> {
    const answer = await client.query('query P($id: ID!) { project(id: $id) { revision } }', { id: office.project })
    return Number(answer.at('project.revision'))
  }

  it('share logins, projects and the register', async () => {
    const answer = await leaderThere.query('query P($id: ID!) { project(id: $id) { name constituted } }', {
      id: office.project,
    })
    expect(answer.at('project')).toEqual({ name: 'Servicekontor Fjordvik', constituted: true })
  })

  it('show every change to whoever listens at the other, with the state that belongs to it', async () => {
    const after = await revisionAt(office.leader)
    await using there = await listen(leaderThere, changes, { id: office.project, after })
    await using here = await listen(office.leader, changes, { id: office.project, after })
    for (let change = 1; change <= 20; change += 1) {
      await report(change % 2 === 0 ? office.leader : leaderThere, `Avvik ${change}`)
      for (const [stream, client] of [
        [here, office.leader],
        [there, leaderThere],
      ] as const) {
        expect(await stream.next()).toEqual({ projectChanges: { revision: after + change } })
        expect(await revisionAt(client)).toBe(after + change)
      }
    }
  })

  it('decide commands on the same project at the same time, and lose and double none', async () => {
    const before = await revisionAt(office.leader)
    const clients = [office.leader, leaderThere]
    const reported = await Promise.all(
      Array.from({ length: 80 }, (_, index) => report(clients[index % 2] ?? leaderThere, `Samtidig ${index}`)),
    )
    expect(new Set(reported).size).toBe(80)
    for (const client of clients) await expect.poll(() => revisionAt(client)).toBe(before + 80)
    const listed = await leaderThere.query('query D($id: ID!) { project(id: $id) { deviations { title } } }', {
      id: office.project,
    })
    const titles = JSON.stringify(listed.at('project.deviations'))
    for (let index = 0; index < 80; index += 1) expect(titles.split(`"Samtidig ${index}"`)).toHaveLength(2)
  })

  it('answer a command that is sent again at the other as the first time', async () => {
    const { municipality, project } = office
    const input = {
      title: 'Én gang',
      description: 'x',
      severity: 'low',
      reportingPartner: municipality,
      affects: [municipality],
    }
    const sent = await office.leader.send('reportDeviation', input, { project })
    const again = await leaderThere.send('reportDeviation', input, { project, commandId: sent.commandId })
    expect(again.at('')).toMatchObject({ __typename: 'CommandAccepted', repeated: true, revision: sent.at('revision') })
  })
})

it('end a session at all gateways that share the file of the key, with the streams that are open there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samstyre-logout-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const store = createMemoryStore()
  await enterRegistrar(store)
  const clock = manualClock()
  const options = { store, clock, sessionKeyFile: join(folder, 'session.key') }
  await using here = await startTestGateway(options)
  await using there = await startTestGateway(options)
  const { leader, project } = await foundOffice(here.url)
  const copy = clientOf(there.url, leader.cookie)
  await using stream = await listen(copy, changes, { id: project, after: 1000 })
  expect((await copy.query('{ me { person { id } } }')).at('me.person.id')).toBe(leader.person)
  await post(here.url, '/demo/logout', {}, { cookie: leader.cookie })
  clock.pass(1000)
  expect((await copy.query('{ me { person { id } } }')).at('me')).toBeNull()
  expect(await stream.next()).toBeUndefined()
})

it('is not ready while its store says that it cannot be followed, and is again when it caught up', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  const back = Promise.withResolvers<void>()
  const interrupted: EventStore = {
    append: (...call) => store.append(...call),
    readStream: (...call) => store.readStream(...call),
    readAll: (...call) => store.readAll(...call),
    async *subscribe(...options) {
      yield { kind: 'interrupted', cause: new EventStoreError('unavailable', 'nobody there') }
      await back.promise
      yield* store.subscribe(...options)
    },
    close: () => store.close(),
  }
  await using gateway = await startTestGateway({ store: interrupted })
  const readiness = async () => (await fetch(`${gateway.url}/readyz`)).json()
  await expect.poll(readiness).toEqual({ ready: false, because: 'interrupted' })
  back.resolve()
  await expect.poll(readiness).toEqual({ ready: true })
})

it('closes a vote that was put at another gateway while the log could not be followed', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  const clock = manualClock()
  const back = Promise.withResolvers<void>()
  let isAway = false
  const away: EventStore = {
    append: (...call) => store.append(...call),
    readStream: (...call) => store.readStream(...call),
    readAll: (...call) => store.readAll(...call),
    async *subscribe(options) {
      let after: bigint | undefined
      for await (const message of store.subscribe(options)) {
        if (isAway) break
        yield message
        if (message.kind === 'event') after = message.event.position
      }
      yield { kind: 'interrupted', cause: new EventStoreError('unavailable', 'nobody there') }
      await back.promise
      yield* store.subscribe({ ...options, ...(after === undefined ? {} : { after }) })
    },
    close: () => store.close(),
  }
  await using here = await startTestGateway({ store: away, clock })
  const there = await startTestGateway({ store, clock })
  const { leader, project } = await foundOffice(there.url)
  isAway = true
  const hour = 3_600_000
  const subject = { pause: { reason: 'Sommer' } }
  const deadline = new Date(clock.now() + hour).toISOString()
  const proposal = await enter(leader, 'putProposal', { subject, deadline }, project)
  await there.gateway.close()
  back.resolve()
  await expect.poll(async () => (await fetch(`${here.url}/readyz`)).status).toBe(200)
  clock.pass(2 * hour)
  const again = await loggedIn(here.url, leader.person)
  const query = 'query P($id: ID!, $of: ID!) { project(id: $id) { proposal(id: $of) { state } } }'
  const state = async () => (await again.query(query, { id: project, of: proposal })).at('project.proposal.state')
  await expect.poll(state).toBe('lapsed')
})

it('listens only when it has read the log, so that a proxy goes on sending everybody to the others', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  const [asked, read] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slow: EventStore = {
    append: (...call) => store.append(...call),
    readStream: (...call) => store.readStream(...call),
    readAll: (...call) => store.readAll(...call),
    async *subscribe(...options) {
      asked.resolve()
      await read.promise
      yield* store.subscribe(...options)
    },
    close: () => store.close(),
  }
  let listens = false
  const starting = startTestGateway({ store: slow }).then((gateway) => {
    listens = true
    return gateway
  })
  await asked.promise
  // Nothing else keeps it from listening: it would have come to it by now.
  for (let turns = 0; turns < 100; turns += 1) await setImmediate()
  expect(listens).toBe(false)
  read.resolve()
  await using gateway = await starting
  expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200)
})
