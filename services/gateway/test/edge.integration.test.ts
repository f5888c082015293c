import { request } from 'node:http'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientOf, loggedIn, post } from './client.ts'
import { enterRegistrar, registrar } from './office.ts'
import { startTestGateway, type TestGateway } from './start.ts'

const anyQuery = { query: '{ me { registrar } }' }

/** Comparing the fields of so many parts with each other takes far longer than reading them. */
const sameNames = `{ ${'... { demoPeople { person { id name organisation { id name } } roles { role } } } '.repeat(80)} }`

describe('the edge', () => {
  let gateway: TestGateway

  beforeAll(async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    gateway = await startTestGateway({ store })
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
  })

  it('tells browsers to load nothing from elsewhere and to run no inline script', async () => {
    const { headers } = await fetch(`${gateway.url}/healthz`)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.has('x-powered-by')).toBe(false)
  })

  it('refuses whatever could change something without our own header', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(anyQuery),
    })
    expect(response.status).toBe(403)
    const login = await fetch(`${gateway.url}/demo/login`, { method: 'POST' })
    expect(login.status).toBe(403)
  })

  it('takes nothing but JSON', async () => {
    const response = await post(gateway.url, '/graphql', anyQuery, { 'content-type': 'text/plain' })
    expect(response.status).toBe(415)
  })

  it('takes no command by GET', async () => {
    const query =
      'mutation { withdrawProposal(commandId: "x", project: "y", input: { proposal: "z", reason: "r" }) { __typename } }'
    const response = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`)
    expect(response.status).toBe(405)
  })

  it('answers only to the name of this machine in demo mode', async () => {
    const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
    const { port } = new URL(gateway.url)
    const sent = request({ port, path: '/graphql', headers: { host: 'evil.example' } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    sent.on('error', reject).end()
    expect(await promise).toBe(421)
  })

  it('refuses a body of more than 256 kB', async () => {
    const { cookie } = await loggedIn(gateway.url, registrar)
    const query = `{ me { registrar } } # ${'x'.repeat(300_000)}`
    expect((await post(gateway.url, '/graphql', { query }, { cookie })).status).toBe(413)
  })

  it.each([
    ...[123, true, {}, ['Any']].map((operationName) => ({ ...anyQuery, operationName })),
    ...[[], 'x', '{}', 5, true].map((variables) => ({ ...anyQuery, variables })),
    ...[[], 'x', 5].map((extensions) => ({ ...anyQuery, extensions })),
    ...[5, {}, [], null].map((query) => ({ query })),
    { ...anyQuery, more: 1 },
    [anyQuery],
    'x',
    null,
  ])('calls a request that is none bad, and nothing unexpected: %j', async (body) => {
    for (const accept of ['application/json', 'text/event-stream']) {
      const response = await post(gateway.url, '/graphql', body, { accept })
      expect(response.status).toBe(400)
      expect(await response.text()).toMatch(/"code":"(BAD_REQUEST|OPERATION_RESOLUTION_FAILURE)"/)
    }
    expect(gateway.logged.filter(({ msg }) => msg === 'unexpected error')).toEqual([])
  })

  it.each([
    'variables=%7B',
    'variables=%5B1%5D',
    'extensions=%7B',
    'extensions=5',
    'operationName=a&operationName=b',
    '',
  ])('calls an address that asks badly bad, and nothing unexpected: %s', async (more) => {
    const query = more === '' ? '' : `query=${encodeURIComponent(anyQuery.query)}&`
    expect((await fetch(`${gateway.url}/graphql?${query}${more}`)).status).toBe(400)
    expect(gateway.logged.filter(({ msg }) => msg === 'unexpected error')).toEqual([])
  })

  it.each([
    [
      'deep',
      `{ project(id: "x") { proposals { ${'subject { ... on DeviationSubject { deviation { proposal { '.repeat(4)} id ${'} } } } '.repeat(4)} } } }`,
    ],
    ['full of aliases', `{ ${Array.from({ length: 40 }, (_, place) => `a${place}: me { registrar }`).join(' ')} }`],
    ['full of the same names', sameNames],
    ['long', `{ ${Array.from({ length: 3000 }, () => 'demoPeople { roles { role } }').join(' ')} }`],
  ])('refuses a query that is too %s', async (_how, query) => {
    const answer = await (await loggedIn(gateway.url, registrar)).query(query)
    expect(answer.errorCode).toBe('QUERY_TOO_LARGE')
    expect(answer.at('me')).toBeUndefined()
  })

  it('answers introspection, so that tools can read the API', async () => {
    const answer = await clientOf(gateway.url).query(
      '{ __schema { types { name fields { name type { kind ofType { kind ofType { kind ofType { name } } } } } } } }',
    )
    expect(answer.at('__schema.types.0.name')).toBeTypeOf('string')
  })

  it('logs a request with its operation and outcome, but no variables, names or cookies', async () => {
    const client = await loggedIn(gateway.url, registrar)
    await client.query('query FindPeople($search: String) { people(search: $search) { name } }', { search: 'Hemmelig' })
    const line = gateway.logged.find(({ operation }) => operation === 'FindPeople')
    expect(line).toMatchObject({ status: 200, path: '/graphql' })
    expect(line?.['requestId']).toBeTypeOf('string')
    const everything = JSON.stringify(gateway.logged)
    expect(everything).not.toContain('Hemmelig')
    expect(everything).not.toContain('Rita')
    expect(everything).not.toContain(client.cookie)
  })

  it('says that it lives and that it is ready', async () => {
    expect((await fetch(`${gateway.url}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${gateway.url}/readyz`)).json()).toEqual({ ready: true })
  })

  it('answers an unknown address with nothing but that', async () => {
    const response = await fetch(`${gateway.url}/elsewhere`)
    expect(response.status).toBe(404)
  })
})

it('answers an error it did not expect with the request id only, and logs it whole', async () => {
  const store = createMemoryStore()
  await enterRegistrar(store)
  const readStream = store.readStream.bind(store)
  await using gateway = await startTestGateway({
    store: Object.assign(store, {
      readStream: (...[stream, options]: Parameters<typeof readStream>) => {
        if (stream.startsWith('project-')) throw new Error('the disk says: secret detail')
        return readStream(stream, options)
      },
    }),
  })
  const client = await loggedIn(gateway.url, registrar)
  const answer = await client.query('query Broken { project(id: "x") { name } }')
  const text = JSON.stringify(answer.body)
  expect(text).not.toContain('secret')
  expect(text).toContain(String(answer.headers.get('x-request-id')))
  expect(answer.errorCode).toBe('INTERNAL_SERVER_ERROR')
  expect(JSON.stringify(gateway.logged)).toContain('secret detail')
})
