import { createMemoryStore } from '@samstyre/event-store/memory'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer, Client } from './client.ts'
import { crowd } from './crowded.ts'
import { enterRegistrar, foundOffice, type Office } from './office.ts'
import { startTestGateway, type TestGateway } from './start.ts'

const deviations = 2000

/** The text of a question with the same selection under so many names. */
function times(count: number, selection: (place: number) => string): string {
  return `query Q($id: ID!) { ${Array.from({ length: count }, (_, place) => `a${place}: ${selection(place)}`).join(' ')} }`
}

describe('what a question costs', () => {
  let gateway: TestGateway
  let office: Office

  beforeAll(async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    gateway = await startTestGateway({ store })
    office = await foundOffice(gateway.url)
    await crowd(store, office, { deviations, decisions: 20 })
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
  })

  const ask = (query: string, client: Client = office.leader, headers = {}): Promise<Answer> =>
    client.query(query, { id: office.project }, headers)

  it.each([
    [
      '30 comparisons',
      times(
        30,
        (place) => `compare(id: $id, from: {revision: ${20 + place}}, to: {revision: 4000}, language: nb) {
          differences { label before after } }`,
      ),
    ],
    [
      'what lists of lists of deviations lead to',
      'query Q($id: ID!) { project(id: $id) { proposals { basis { deviations { deviation { actions } } } } } }',
    ],
    [
      'the deviations that block, at every gate, with what they lead to',
      `query Q($id: ID!) { project(id: $id) { gates { blocking { actions assessFor { id } reportedBy { id name title organisation { name } }
        affects { partner { id name kind } assessment { days } } comments { at text by { id name } } } } } }`,
    ],
    [
      'introspection under many names',
      `{ ${Array.from({ length: 30 }, (_, place) => `a${place}: __schema { ...S }`).join(' ')} } fragment S on __Schema {
        types { name fields { name args { name type { name kind ofType { name } } } type { name kind ofType { name } } } } }`,
    ],
  ])('is found out and refused before anything is looked up: %s', async (_what, query) => {
    const answer = await ask(query, office.leader, { 'accept-language': 'en' })
    expect(answer.errorCode).toBe('QUERY_TOO_COSTLY')
    expect(answer.at('')).toBeUndefined()
    expect(messageOf(answer)).toMatch(/costs [\d,]{7,}, and a question may cost at most 1,000,000\. Ask for fewer/)
  })

  it('[READ-3] is nothing to whoever may not read the project, whatever there is', async () => {
    const query =
      'query Q($id: ID!) { project(id: $id) { proposals { basis { deviations { deviation { actions } } } } } }'
    expect((await ask(query)).errorCode).toBe('QUERY_TOO_COSTLY')
    expect((await ask(query, office.outsider)).errorCode).toBe('FORBIDDEN')
  })

  it('is found out once for each fragment, however often they spread each other', async () => {
    const fragments = Array.from(
      { length: 24 },
      (_, place) => `fragment F${place} on Project { name ...F${place + 1} ...F${place + 1} }`,
    )
    const query = `query Q($id: ID!) { project(id: $id) { ...F0 } } ${fragments.join(' ')} fragment F24 on Project { status }`
    expect((await ask(query)).at('project.status')).toBe('running')
  })

  it('is told in the language of whoever asked', async () => {
    const query = times(30, () => 'project(id: $id) { deviations { actions } }')
    const said = await Promise.all(
      ['nb', 'nn', 'en'].map(async (language) =>
        messageOf(await ask(query, office.leader, { 'accept-language': language })),
      ),
    )
    expect(said.map((text) => String(text).split(' ')[0])).toEqual(['Spørsmålet', 'Spørsmålet', 'The'])
    expect(new Set(said).size).toBe(3)
  })

  it('rests on what there is: the same question is answered about a small project', async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    await using small = await startTestGateway({ store })
    const { leader, project } = await foundOffice(small.url)
    const query =
      'query Q($id: ID!) { project(id: $id) { proposals { basis { deviations { deviation { actions } } } } } }'
    expect((await leader.query(query, { id: project })).at('project.proposals')).toEqual([])
    expect((await ask(query)).errorCode).toBe('QUERY_TOO_COSTLY')
  })

  it('is much less for a page of a list, which is answered', async () => {
    const list = (args: string) =>
      `query Q($id: ID!) { project(id: $id) { deviations${args} { id ${Array.from({ length: 15 }, (_, place) => `a${place}: actions`).join(' ')} } } }`
    expect((await ask(list(''))).errorCode).toBe('QUERY_TOO_COSTLY')
    const answer = await ask(list('(first: 20)'))
    expect(answer.at('project.deviations')).toHaveLength(20)
    const last = answer.at('project.deviations.19.id')
    const next = await ask(list(`(first: 20, after: "${last}")`))
    expect(next.at('project.deviations')).toHaveLength(20)
    expect(next.at('project.deviations.0.id')).not.toBe(last)
  })

  it('of everything about one project at once stays within bounds where it is asked for as people do', async () => {
    const answer = await ask(
      'query Q($id: ID!) { project(id: $id) { deviations { id number title state severity reportedBy { id name } reportedAt due overTolerance affects { partner { id name } } } } }',
    )
    expect(answer.at('project.deviations')).toHaveLength(deviations)
  })

  it('is counted while an answer is made, too: what comes to more than it seemed is ended', async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    await using tight = await startTestGateway({ store, limits: { cost: 700 } })
    const { registrar } = await foundOffice(tight.url)
    // Nobody knows beforehand how many tasks await somebody; here the fields of the definition are more than five each.
    const answer = await registrar.query(
      '{ definition(id: "servicekontor", version: 1) { gates { criteria { id text { nb nn en } help { nb nn en } } } } }',
    )
    expect(answer.errorCode).toBe('QUERY_TOO_COSTLY')
    expect(answer.at('definition')).toBeUndefined()
  })

  it('is little for the history of one thing: nothing but its own entries is read from the log', async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    const readStream = store.readStream.bind(store)
    let read = 0
    const counting = Object.assign(store, {
      async *readStream(...wanted: Parameters<typeof readStream>) {
        for await (const event of readStream(...wanted)) {
          read += 1
          yield event
        }
      },
    })
    await using counted = await startTestGateway({ store: counting })
    const small = await foundOffice(counted.url)
    await crowd(store, small, { deviations: 300 })
    const list = await small.leader.query('query Q($id: ID!) { project(id: $id) { deviations(first: 1) { id } } }', {
      id: small.project,
    })
    const query = `query Q($id: ID!, $filter: HistoryFilter!) { history(id: $id, language: en, filter: $filter, limit: 10) {
      entries { type } next } }`
    const item = list.at('project.deviations.0.id')
    read = 0
    const found = await small.leader.query(query, { id: small.project, filter: { item } })
    expect(found.at('history.entries')).toEqual([{ type: 'DeviationCommented' }, { type: 'DeviationReported' }])
    expect(found.at('history.next')).toBeNull()
    const nothing = { item: crypto.randomUUID() }
    expect((await small.leader.query(query, { id: small.project, filter: nothing })).at('history.entries')).toEqual([])
    // The two entries, and the few that lie between them.
    expect(read).toBeLessThan(20)
  })

  it('ends an answer that becomes too large', async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    await using tight = await startTestGateway({ store, limits: { answerBytes: 20_000 } })
    const { leader, project } = await foundOffice(tight.url)
    const query =
      'query Q($id: ID!) { history(id: $id, language: en) { entries { sentence type at actor { name } } } project(id: $id) { definition { gates { criteria { text { nb nn en } help { nb nn en } } } } } }'
    const answer = await leader.query(query, { id: project }, { 'accept-language': 'en' })
    expect(answer.errorCode).toBe('ANSWER_TOO_LARGE')
    expect(messageOf(answer)).toContain('20')
    expect(answer.at('history')).toBeUndefined()
  })
})

function messageOf({ body }: Answer): unknown {
  return ['errors', '0', 'message'].reduce<unknown>((found, name) => Reflect.get(Object(found), name), body)
}
