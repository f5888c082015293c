import { createMemoryStore } from '@samstyre/event-store/memory'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Client, post } from './client.ts'
import { crowd } from './crowded.ts'
import { enterRegistrar, foundOffice, type Office } from './office.ts'
import { rawConnection, requestText } from './raw-client.ts'
import { startTestGateway, type TestGateway } from './start.ts'

/** How long something is waited for, in milliseconds. */
const timeout = 30_000

/** More than the connection itself holds on to, so that the rest waits for its reader. */
const large = 'query Q($id: ID!) { project(id: $id) { deviations { id title description reportedAt } } }'

const replay = `subscription S($id: ID!) { projectChanges(id: $id, after: -1, language: en) { ${Array.from(
  { length: 25 },
  (_, place) => `a${place}: sentence`,
).join(' ')} } }`

it('ends connections that send nothing, or never the rest', async () => {
  const connections = { headersWithin: 100, requestWithin: 200, lookEvery: 20 }
  await using gateway = await startTestGateway({ connections })
  await using silent = await rawConnection(gateway.url)
  await using slow = await rawConnection(gateway.url)
  await using unfinished = await rawConnection(gateway.url)
  slow.send('POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\n')
  unfinished.send('POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nx-samstyre: 1\r\ncontent-length: 900\r\n\r\n{')
  await Promise.all([silent.hungUp(), slow.hungUp(), unfinished.hungUp()])
  expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200)
})

it('takes so many connections of one address', async () => {
  await using gateway = await startTestGateway({ limits: { addressConnections: 2 } })
  await using one = await rawConnection(gateway.url)
  await using other = await rawConnection(gateway.url)
  await using third = await rawConnection(gateway.url)
  await third.hungUp()
  await one[Symbol.asyncDispose]()
  await expect
    .poll(async () => (await fetch(`${gateway.url}/healthz`).catch(() => undefined))?.status, { timeout })
    .toBe(200)
  expect(other.socket.destroyed).toBe(false)
})

it('lets everybody in when hundreds connect in one moment', async () => {
  await using gateway = await startTestGateway({})
  let connected = 0
  const crowd = Array.from({ length: 800 }, async () => {
    const connection = await rawConnection(gateway.url)
    connected += 1
    return connection
  })
  await Promise.race(crowd)
  // Whoever comes after them is answered after them: nobody of those before was sent away to try again.
  expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200)
  expect(connected).toBe(crowd.length)
  for (const connection of await Promise.all(crowd)) await connection[Symbol.asyncDispose]()
})

describe('a reader who takes nothing', () => {
  let gateway: TestGateway
  let office: Office

  beforeAll(async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    gateway = await startTestGateway({
      store,
      limits: { unreadBytes: 1_000_000, live: 1 },
      connections: { stillAfter: 300, lookEvery: 50 },
    })
    office = await foundOffice(gateway.url)
    await crowd(store, office, { deviations: 2500, description: 'Lokalet er ikke ferdig. '.repeat(160) })
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
  })

  async function smallAnswer(client: Client): Promise<number> {
    return (await client.query('query Q($id: ID!) { project(id: $id) { name } }', { id: office.project })).status
  }

  it('is asked to fetch what was answered before asking for more, and is disconnected', async () => {
    const { leader, project } = office
    await using reader = await rawConnection(gateway.url)
    reader.send(requestText(leader, large, { id: project }))
    await expect.poll(() => smallAnswer(leader), { interval: 20, timeout }).toBe(429)
    const refused = await leader.query('{ me { registrar } }', {}, { 'accept-language': 'en' })
    expect(JSON.stringify(refused.body)).toContain('answers that have not been fetched yet')
    // Once it is disconnected, nothing is held for it any more.
    await expect.poll(() => smallAnswer(leader), { interval: 50, timeout }).toBe(200)
    await reader.hungUp()
  })

  it('holds no place among the live changes', async () => {
    const { leader, project } = office
    await using reader = await rawConnection(gateway.url)
    reader.send(requestText(leader, replay, { id: project }, 'text/event-stream'))
    const anotherStream = async () => {
      const body = { query: 'subscription { portfolioChanges { project } }' }
      const response = await post(gateway.url, '/graphql', body, { cookie: leader.cookie, accept: 'text/event-stream' })
      await response.body?.cancel()
      return response.status
    }
    expect(await reader.begun()).toContain('text/event-stream')
    expect(await anotherStream()).toBe(429)
    await expect.poll(anotherStream, { interval: 50, timeout }).toBe(200)
    await reader.hungUp()
  })

  it('is disconnected when it sends on and on', async () => {
    const { leader, project } = office
    await using reader = await rawConnection(gateway.url)
    // Each is a text that was not seen before, and so waits for its turn.
    const texts = Array.from({ length: 40 }, (_, place) =>
      requestText(leader, `{ me { registrar } } # ${place}`, { id: project }),
    )
    reader.send(texts.join(''))
    await reader.hungUp()
    expect(await smallAnswer(leader)).toBe(200)
  })

  it('keeps nobody else from being answered while a long answer is made', async () => {
    const { member, project } = office
    let done = false
    const long = member
      .query(
        'query Q($id: ID!) { project(id: $id) { deviations { id actions assessFor { id } affects { partner { name } } } } }',
        { id: project },
      )
      .finally(() => {
        done = true
      })
    let answered = 0
    while (!done) {
      await fetch(`${gateway.url}/healthz`)
      answered += 1
    }
    expect((await long).at('project.deviations')).toHaveLength(2500)
    // In one go it would have let in two at most: one before it began, and one that waited for its end.
    expect(answered).toBeGreaterThan(5)
  })

  it('who fetches a long answer gets all of it', async () => {
    const answer = await office.member.query(large, { id: office.project })
    expect(answer.at('project.deviations')).toHaveLength(2500)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(answer.at('project.deviations.2499.title')).toBeTypeOf('string')
  })

  it('is told in an event of a stream that the answer is too long for one', async () => {
    const { member, project } = office
    const response = await post(
      gateway.url,
      '/graphql',
      { query: large, variables: { id: project } },
      { cookie: member.cookie, accept: 'text/event-stream' },
    )
    expect(await response.text()).toContain('ANSWER_TOO_LARGE')
  })
})
