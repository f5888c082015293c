import { createMemoryStore } from '@samstyre/event-store/memory'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientOf, loggedIn, post } from './client.ts'
import { listen } from './listen.ts'
import { enter, enterRegistrar, foundOffice, type Office, registrar } from './office.ts'
import { startTestGateway, type TestGateway } from './start.ts'

const small = { query: '{ me { registrar } }' }
const changes = 'subscription { portfolioChanges { project } }'

async function gatewayWith(options: Parameters<typeof startTestGateway>[0]): Promise<TestGateway> {
  const store = createMemoryStore()
  await enterRegistrar(store)
  return await startTestGateway({ store, ...options })
}

describe('whoever is not logged in', () => {
  let gateway: TestGateway

  beforeAll(async () => {
    gateway = await gatewayWith({})
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
  })

  it('is told who can log in, and nothing more', async () => {
    const answer = await clientOf(gateway.url).query('{ me { registrar } demoPeople { person { name } } }')
    expect(answer.at('me')).toBeNull()
    expect(answer.at('demoPeople.0.person.name')).toBe('Rita Register')
  })

  it.each([
    ['a long text', `{ me { registrar } } # ${'x'.repeat(9000)}`],
    ['many fields', `{ ${'me { registrar } '.repeat(600)} }`],
  ])('is sent to the login with %s before anything of it is read', async (_what, query) => {
    const response = await post(gateway.url, '/graphql', { query }, { 'accept-language': 'nn' })
    expect(response.status).toBe(401)
    const text = await response.text()
    expect(text).toContain('"code":"UNAUTHENTICATED"')
    expect(text).toContain('Logg inn først. Frå den som ikkje er logga inn')
    // The board's own header and a body that is none: what is refused this early was not even looked at.
    const broken = await post(gateway.url, '/graphql', `no question ${'x'.repeat(9000)}`)
    expect(broken.status).toBe(401)
  })

  it('is sent to the login with more words than the page to log in at needs, before they are checked', async () => {
    const fields = 'demoPeople { person { id name organisation { id name } } roles { role } }'
    const fragments = Array.from(
      { length: 28 },
      (_, place) => `fragment F${place} on Query { ${fields} ...F${(place + 1) % 29} ...F${(place + 7) % 29} }`,
    )
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F28 on Query { ${fields} noSuchField }`
    const answer = await clientOf(gateway.url).query(query)
    expect(answer.errorCode).toBe('UNAUTHENTICATED')
    const known = await (await loggedIn(gateway.url, registrar)).query(query)
    expect(known.errorCode).toBe('QUERY_TOO_LARGE')
  })

  it('is not listened to when it does not say how much it sends', async () => {
    const body = new ReadableStream({
      pull: (controller) =>
        controller.enqueue(new TextEncoder().encode('{"query": "{ me { registrar } }"} '.repeat(1000))),
    })
    const headers = { 'content-type': 'application/json', 'x-samstyre': '1' }
    const init = { method: 'POST', headers, body, duplex: 'half' as const }
    const sent = fetch(`${gateway.url}/graphql`, init).then(({ status }) => status)
    // The gateway hangs up on the endless rest, before or after its answer is seen.
    expect(await sent.catch(() => 'hung up')).toBeOneOf([401, 'hung up'])
  })

  it('is kept out with a cookie that is not genuine', async () => {
    const query = `{ me { registrar } } # ${'x'.repeat(9000)}`
    const response = await post(gateway.url, '/graphql', { query }, { cookie: 'samstyre-session=a.b' })
    expect(response.status).toBe(401)
  })
})

describe('too much in a short time', () => {
  it('is refused for one person in every session with a sentence and a time to wait, and not for others', async () => {
    await using gateway = await gatewayWith({ limits: { requests: 5 } })
    const eager = await loggedIn(gateway.url, registrar)
    const statuses = await Promise.all(Array.from({ length: 8 }, async () => (await eager.query(small.query)).status))
    expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
    const refused = await eager.query(small.query, {}, { 'accept-language': 'en' })
    expect(refused.errorCode).toBe('TOO_MANY_REQUESTS')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(JSON.stringify(refused.body)).toMatch(
      /You have sent too much in a short time\. Wait \d+ seconds? and try again\./,
    )
    const anew = await loggedIn(gateway.url, registrar)
    expect((await anew.query(small.query)).errorCode).toBe('TOO_MANY_REQUESTS')
    expect((await clientOf(gateway.url).query(small.query)).status).toBe(200)
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200)
  })

  it('is refused for one address, also without a login', async () => {
    await using gateway = await gatewayWith({ limits: { addressRequests: 3 } })
    const statuses: number[] = []
    for (let sent = 0; sent < 5; sent += 1) statuses.push((await clientOf(gateway.url).query(small.query)).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
  })

  it('is counted for each address that a proxy names, and believed of nobody else', async () => {
    const ask = (url: string, from: string) =>
      post(url, '/graphql', small, { 'x-forwarded-for': from }).then(({ status }) => status)
    await using proxied = await gatewayWith({ limits: { addressRequests: 1 }, proxies: ['loopback'] })
    expect(await ask(proxied.url, '198.51.100.1')).toBe(200)
    expect(await ask(proxied.url, '198.51.100.1')).toBe(429)
    expect(await ask(proxied.url, '198.51.100.2')).toBe(200)
    // A whole /64 of IPv6 is one household.
    expect(await ask(proxied.url, '2001:db8:1:2::1')).toBe(200)
    expect(await ask(proxied.url, '2001:db8:1:2:ffff::9')).toBe(429)
    await using alone = await gatewayWith({ limits: { addressRequests: 1 } })
    expect(await ask(alone.url, '198.51.100.1')).toBe(200)
    expect(await ask(alone.url, '198.51.100.2')).toBe(429)
  })

  it('is refused for commands before they are decided, each in a document counting', async () => {
    await using gateway = await gatewayWith({ limits: { commands: 2 } })
    const client = await loggedIn(gateway.url, registrar)
    const enterAs = (name: string) =>
      `registerOrganisation(commandId: "${crypto.randomUUID()}", input: { name: "${name}", kind: municipality }) { __typename }`
    const answer = await client.query(
      `mutation { ${['a', 'b', 'c'].map((name) => `${name}: ${enterAs(name)}`).join(' ')} }`,
    )
    expect(answer.status).toBe(429)
    expect(answer.errorCode).toBe('TOO_MANY_REQUESTS')
    expect((await client.query('{ organisations { name } }')).at('organisations')).toEqual([])
  })

  it('is refused when questions together cost too much', async () => {
    await using gateway = await gatewayWith({ limits: { spending: 1000 } })
    const client = await loggedIn(gateway.url, registrar)
    const query = '{ definition(id: "servicekontor", version: 1) { gates { criteria { id text { nb } } } } }'
    expect((await client.query(query)).errorCode).toBeUndefined()
    const answers = [await client.query(query), await client.query(query), await client.query(query)]
    expect(answers.at(-1)?.errorCode).toBe('TOO_MANY_REQUESTS')
    expect(answers.at(-1)?.status).toBe(429)
  })
})

describe('live changes', () => {
  it('are followed by one person on so many pages, and a closed page makes room', async () => {
    await using gateway = await gatewayWith({ limits: { live: 2 } })
    const client = await loggedIn(gateway.url, registrar)
    const first = await listen(client, changes)
    await using second = await listen(client, changes)
    const third = await post(
      gateway.url,
      '/graphql',
      { query: changes },
      { cookie: client.cookie, accept: 'text/event-stream' },
    )
    expect(third.status).toBe(429)
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await third.text()).toContain('TOO_MANY_REQUESTS')
    await first[Symbol.asyncDispose]()
    const again = async () => {
      const body = { query: changes }
      const response = await post(gateway.url, '/graphql', body, {
        cookie: client.cookie,
        accept: 'text/event-stream',
      })
      await response.body?.cancel()
      return response.status
    }
    await expect.poll(again, { timeout: 30_000 }).toBe(200)
    expect(second).toBeDefined()
  })

  it('are followed by so many behind one address', async () => {
    await using gateway = await gatewayWith({ limits: { addressLive: 1 } })
    const [one, other] = [await loggedIn(gateway.url, registrar), await loggedIn(gateway.url, registrar)]
    await using stream = await listen(one, changes)
    await expect(listen(other, changes).then((second) => second.next())).resolves.toBeUndefined()
    expect(stream).toBeDefined()
  })
})

describe('what is remembered', () => {
  let gateway: TestGateway
  let office: Office

  beforeAll(async () => {
    gateway = await gatewayWith({})
    office = await foundOffice(gateway.url)
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
  })

  it('of a project follows what happens in it', async () => {
    const { leader, municipality, project } = office
    const query = `query Q($id: ID!) { project(id: $id) { gates { state met total blocking { id } } standing { tasks { id } } }
      projects { openDeviations overTolerance awaitingMe } me { tasks { id } } }`
    const before = await leader.query(query, { id: project })
    const partners = { reportingPartner: municipality, affects: [municipality] }
    const input = {
      title: 'Nytt',
      description: 'x',
      severity: 'high',
      estimatedCostNok: 900_000,
      estimatedDays: 90,
      ...partners,
    }
    await enter(leader, 'reportDeviation', input, project)
    const after = await leader.query(query, { id: project })
    expect(before.at('project.gates.0.blocking')).toEqual([])
    expect(after.at('project.gates.0.blocking')).toHaveLength(1)
    expect(after.at('projects.0')).toMatchObject({ openDeviations: 1, overTolerance: 1 })
  })

  it('of a vote follows the ballots', async () => {
    const { leader, member, project } = office
    const subject = { mandate: { costNok: 200_000, days: 20, reason: 'Mer å gjøre.' } }
    const proposal = await enter(leader, 'putProposal', { subject, deadline: '2999-01-01T00:00:00.000Z' }, project)
    const query = `query Q($id: ID!, $proposal: ID!) { project(id: $id) { proposal(id: $proposal) { state putRevision closedRevision
      validity { yes status } ballots { counts } seats { ballot { choice } } } } }`
    const look = async () => (await leader.query(query, { id: project, proposal })).at('project.proposal')
    expect(await look()).toMatchObject({ state: 'open', closedRevision: null, validity: { yes: 0 } })
    await enter(leader, 'castBallot', { proposal, seat: leader.seat, choice: 'yes' }, project)
    expect(await look()).toMatchObject({ validity: { yes: 1 }, ballots: [{ counts: true }] })
    await enter(member, 'castBallot', { proposal, seat: member.seat, choice: 'yes' }, project)
    expect(await look()).toMatchObject({ state: 'adopted', validity: { yes: 2, status: 'valid' } })
    expect(await look()).not.toMatchObject({ closedRevision: null })
  })
})
