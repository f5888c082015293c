import { createMemoryStore } from '@samstyre/event-store/memory'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loggedIn, post } from './client.ts'
import { listen } from './listen.ts'
import { manualClock } from './manual-clock.ts'
import { enter, enterRegistrar, foundOffice, type Office, registrar } from './office.ts'
import { startTestGateway, type TestGateway } from './start.ts'

const changes = `subscription Changes($id: ID!, $after: Int!) {
  projectChanges(id: $id, after: $after, language: en) { revision type sentence actor { name } }
}`

describe('streams', () => {
  let gateway: TestGateway
  let office: Office

  beforeAll(async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    // All of the many listeners below are one person's.
    gateway = await startTestGateway({ store, limits: { live: 600, requests: 5000 } })
    office = await foundOffice(gateway.url)
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
  })

  async function report(title: string): Promise<string> {
    const { leader, municipality, project } = office
    const partners = { reportingPartner: municipality, affects: [municipality] }
    return await enter(leader, 'reportDeviation', { title, description: 'x', severity: 'low', ...partners }, project)
  }

  it('replays what came after a revision and goes on with what happens then, each once', async () => {
    const variables = { id: office.project, after: 2 }
    await using stream = await listen(office.leader, changes, variables)
    const first = await stream.next()
    expect(first).toMatchObject({ projectChanges: { revision: 3, actor: { name: 'Rita Register' } } })
    const { revision } = await newest()
    for (let next = 4; next <= revision; next += 1) {
      expect(await stream.next()).toMatchObject({ projectChanges: { revision: next } })
    }
    await report('Etter')
    const live = await stream.next()
    expect(live).toMatchObject({ projectChanges: { revision: revision + 1, type: 'DeviationReported' } })
    expect(JSON.stringify(live)).toContain('Etter')
  })

  async function newest(): Promise<{ revision: number }> {
    const answer = await office.leader.query('query P($id: ID!) { project(id: $id) { revision } }', {
      id: office.project,
    })
    return { revision: Number(answer.at('project.revision')) }
  }

  it('lets a listener that was away for long read on from the log without a gap', async () => {
    const { revision } = await newest()
    for (let count = 0; count < 150; count += 1) await report(`Avvik ${count}`)
    await using stream = await listen(office.leader, changes, { id: office.project, after: revision })
    for (let next = revision + 1; next <= revision + 150; next += 1) {
      expect(await stream.next()).toMatchObject({ projectChanges: { revision: next } })
    }
  })

  it('gives 500 listeners the same change', async () => {
    const { revision } = await newest()
    const streams = await Promise.all(
      Array.from({ length: 500 }, () => listen(office.leader, changes, { id: office.project, after: revision })),
    )
    await report('Til alle')
    const heard = await Promise.all(streams.map((stream) => stream.next()))
    expect(new Set(heard.map((change) => JSON.stringify(change))).size).toBe(1)
    await Promise.all(streams.map((stream) => stream[Symbol.asyncDispose]()))
  })

  it('tells nobody outside the project anything', async () => {
    const { url } = office.outsider
    const response = await post(
      url,
      '/graphql',
      { query: changes, variables: { id: office.project, after: 0 } },
      { cookie: office.outsider.cookie, accept: 'text/event-stream' },
    )
    const text = await response.text()
    expect(text).toContain('FORBIDDEN')
    expect(text).not.toContain('revision')
  })

  it('ends when the listener logs out', async () => {
    const client = await loggedIn(gateway.url, registrar)
    await using stream = await listen(client, changes, { id: office.project, after: 100_000 })
    const next = stream.next()
    await post(gateway.url, '/demo/logout', {}, { cookie: client.cookie })
    expect(await next).toBeUndefined()
    const after = await client.query('{ me { registrar } }')
    expect(after.at('me')).toBeNull()
  })

  it('marks each changed project for those who take part, and for nobody else', async () => {
    await using mine = await listen(office.member, 'subscription { portfolioChanges { project revision } }')
    await using others = await listen(office.outsider, 'subscription { portfolioChanges { project revision } }')
    const silent = others.next()
    await report('Merkes')
    expect(await mine.next()).toMatchObject({ portfolioChanges: { project: office.project } })
    await gateway.gateway.close()
    expect(await silent).toBeUndefined()
  })
})

it('keeps nothing of a listener that is gone', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  const clock = manualClock()
  await using gateway = await startTestGateway({ store, clock })
  const { leader, project } = await foundOffice(gateway.url)
  const before = clock.pending()
  const streams = await Promise.all(
    Array.from({ length: 20 }, () => listen(leader, changes, { id: project, after: 100_000 })),
  )
  // Each stream waits for the end of its session, and for nothing more once its reader has left.
  await expect.poll(() => clock.pending()).toBe(before + 20)
  for (const stream of streams) await stream[Symbol.asyncDispose]()
  await expect.poll(() => clock.pending()).toBe(before)
})
