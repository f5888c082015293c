import { createMemoryStore } from '@samstyre/event-store/memory'
import { osloDate } from '@samstyre/messages'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../src/graphql/schema.ts'
import { type Client, loggedIn, post } from './client.ts'
import { listen } from './listen.ts'
import { type ManualClock, manualClock } from './manual-clock.ts'
import { enter, enterRegistrar, foundOffice, type Office } from './office.ts'
import { foundReaders, nowhere, type Reader } from './outsiders.ts'
import { startTestGateway, type TestGateway } from './start.ts'

const day = 86_400_000
const changes = 'subscription C($id: ID!) { projectChanges(id: $id, after: 100000, language: en) { type } }'

/** What is asked, and where in the answer a project would show. */
interface Entry {
  readonly ask: string
  readonly shows: string
}

/** Entry points to one project: closed to whoever has no role in it. */
const ofOneProject: Readonly<Record<string, string>> = {
  project: 'query Q($id: ID!) { project(id: $id) { name } }',
  history: 'query Q($id: ID!) { history(id: $id, language: en) { entries { sentence } } }',
  compare:
    'query Q($id: ID!) { compare(id: $id, from: { revision: 1 }, to: { revision: 2 }, language: en) { from { at } } }',
  projectChanges: changes,
}

/** Entry points that go across projects: only those that are open are in the answer. */
const acrossProjects: Readonly<Record<string, Entry>> = {
  projects: { ask: '{ projects { id name } }', shows: 'projects' },
  me: { ask: '{ me { tasks { project { id } } } }', shows: 'me.tasks' },
}

/** Entry points that lead to no project, each with why. */
const ofNoProject: Readonly<Record<string, string>> = {
  people: 'the register',
  organisations: 'the register',
  definitions: 'what is published',
  definition: 'what is published',
  demoPeople: 'the demonstration, which logs anybody in',
  portfolioChanges: 'marks across projects, looked at by themselves',
}

describe('reading', () => {
  let clock: ManualClock
  let gateway: TestGateway
  let office: Office
  let readers: readonly Reader[]
  let current: Client

  beforeAll(async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    // In the evening: a session outlasts the day.
    clock = manualClock(Date.parse('2026-03-02T20:30:00.000Z'))
    gateway = await startTestGateway({ store, clock })
    office = await foundOffice(gateway.url)
    ;({ readers, current } = await foundReaders(gateway.url, office, clock.now()))
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
  })

  it('[READ-1] is looked at here for every entry point there is', () => {
    const fields = [schema.getQueryType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    )
    const known = [ofOneProject, acrossProjects, ofNoProject].flatMap((table) => Object.keys(table))
    expect(known.toSorted()).toEqual(fields.toSorted())
  })

  it.for(Object.entries(ofOneProject))('[READ-1] takes a role in force today: %s', async ([, query]) => {
    for (const { name, client } of readers) expect(await codeOf(client, query), name).toBe('FORBIDDEN')
    if (!query.startsWith('subscription')) expect(await codeOf(current, query)).toBeUndefined()
  })

  /** The code of the first error, of an answer or of a stream. */
  async function codeOf(client: Client, query: string, id?: string): Promise<string | undefined> {
    return /"code":"([A-Z_]+)"/.exec((await answerTo(client, query, id)).text)?.[1]
  }

  async function answerTo(
    { cookie }: Client,
    query: string,
    id = office.project,
  ): Promise<{ readonly status: number; readonly text: string }> {
    const accept = query.startsWith('subscription') ? 'text/event-stream' : 'application/json'
    const response = await post(gateway.url, '/graphql', { query, variables: { id } }, { cookie, accept })
    return { status: response.status, text: await response.text() }
  }

  it.for(Object.entries(ofOneProject))('[READ-3] is refused as if there were nothing: %s', async ([, query]) => {
    for (const { name, client } of readers) {
      expect(await answerTo(client, query), name).toEqual(await answerTo(client, query, nowhere))
    }
    expect(await codeOf(office.registrar, query, nowhere)).toBe('NOT_FOUND')
  })

  it.for(Object.entries(acrossProjects))('[READ-1] takes a role in force today: %s', async ([, { ask, shows }]) => {
    for (const { name, client } of readers) expect((await client.query(ask)).at(shows), name).toEqual([])
  })

  it('[READ-1] of a list of projects is open to those who hold a role', async () => {
    expect((await current.query('{ projects { id } }')).at('projects')).toEqual([{ id: office.project }])
  })

  it('[READ-1] of marks across projects leads to none that is shut', async () => {
    const marks = 'subscription { portfolioChanges { project } }'
    const streams = await Promise.all(readers.map(({ client }) => listen(client, marks)))
    await using mine = await listen(office.leader, marks)
    const silent = streams.map((stream) => stream.next())
    await report()
    expect(await mine.next()).toMatchObject({ portfolioChanges: { project: office.project } })
    // What is sent to the last one was decided for each of them before.
    await report()
    expect(await mine.next()).toMatchObject({ portfolioChanges: { project: office.project } })
    expect(await Promise.race([...silent, Promise.resolve('nothing')])).toBe('nothing')
    await Promise.all(streams.map((stream) => stream[Symbol.asyncDispose]()))
  })

  async function report(): Promise<string> {
    const { leader, municipality, project } = office
    const partners = { reportingPartner: municipality, affects: [municipality] }
    const what = { title: 'Noe', description: 'x', severity: 'low', ...partners }
    return await enter(leader, 'reportDeviation', what, project)
  }

  it('[READ-1] tells a command of somebody outside nothing of the revision', async () => {
    for (const { client } of readers) {
      const input = { condition: 'unknown', note: 'x' }
      const answer = await client.send('settleCondition', input, { project: office.project, expectedRevision: 0 })
      expect(answer.at('__typename')).not.toBe('VersionConflict')
    }
  })

  it('[READ-2] ends for a stream with the fact that ends the role', async () => {
    const { client, assignment } = await joined()
    await using stream = await listen(client, changes, { id: office.project })
    const next = stream.next()
    const lastDay = osloDate(clock.now() - day)
    await enter(office.registrar, 'endRole', { assignment, lastDay }, office.project)
    expect(await next).toBeUndefined()
  })

  it('[READ-2] ends for a stream with the last day of the role, though nothing happens', async () => {
    const { client } = await joined(osloDate(clock.now()))
    const waiting = clock.pending()
    await using stream = await listen(client, changes, { id: office.project })
    const next = stream.next()
    // The stream waits for the end of its session and for the end of the day.
    await expect.poll(() => clock.pending()).toBe(waiting + 2)
    while (osloDate(clock.now()) === osloDate(clock.now() + 3_600_000)) await passAnHour(waiting + 2)
    await passAnHour(0)
    expect(await next).toBeUndefined()
  })

  /** Lets an hour pass, and waits until whoever was woken waits anew. */
  async function passAnHour(pending: number): Promise<void> {
    clock.pass(3_600_000)
    if (pending > 0) await expect.poll(() => clock.pending()).toBe(pending)
  }

  async function joined(to?: string): Promise<{ readonly client: Client; readonly assignment: string }> {
    const input = { name: `Kari ${crypto.randomUUID()}`, organisation: office.agency, registrar: false }
    const person = await enter(office.registrar, 'registerPerson', input)
    const role = { role: 'staff', person, from: osloDate(clock.now()), ...(to === undefined ? {} : { to }) }
    const assignment = await enter(office.registrar, 'assignRole', role, office.project)
    return { assignment, client: await loggedIn(gateway.url, person) }
  }
})
