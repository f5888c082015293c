import { commandSchemas } from '@samstyre/domain'
import type { RecordSchema } from '@samstyre/event-sourcing'
import { sample } from '@samstyre/event-sourcing/sample'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../src/graphql/schema.ts'
import { asInput } from './as-input.ts'
import type { Answer, Client } from './client.ts'
import { enter, enterRegistrar, foundOffice, type Office } from './office.ts'
import { foundReaders, nowhere, type Reader } from './outsiders.ts'
import { startTestGateway, type TestGateway } from './start.ts'

const schemas = new Map<string, RecordSchema>(Object.entries(commandSchemas))

/** Every command that names a project, as the API has them: a new one is tried without being entered anywhere. */
const commands: readonly (readonly [string, RecordSchema])[] = Object.values(
  schema.getMutationType()?.getFields() ?? {},
)
  .filter(({ args }) => args.some(({ name }) => name === 'project'))
  .map(({ name }) => {
    const input = schemas.get(name)
    if (input === undefined) throw new Error(`${name} has no schema.`)
    return [name, input]
  })

/** Every field by which one thing within a project is found, as the API has them. */
const fields: readonly (readonly [string, string])[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => ![schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
  .filter(({ field }) => field.args.some(({ name, type }) => name === 'id' && String(type) === 'ID!'))
  .map(({ type, field }) => [type.name, field.name])

/** Inputs of a command: the same place leads to the same one. All that it names is of one kind, and called one thing. */
function inputOf(command: RecordSchema, place: number, named: string): object {
  return Object(
    asInput(
      command,
      sample(
        command,
        (below) => place % below,
        () => named,
      ),
    ),
  )
}

const places = [0, 1, 2, 3]

describe('trying', () => {
  let gateway: TestGateway
  let office: Office
  let other: Office
  let readers: readonly Reader[]
  let current: Client
  let deviation: string
  let proposal: string

  beforeAll(async () => {
    const store = createMemoryStore()
    await enterRegistrar(store)
    gateway = await startTestGateway({ store, limits: { commands: 2000, requests: 5000 } })
    office = await foundOffice(gateway.url)
    other = await foundOffice(gateway.url, {}, 'Andre')
    ;({ readers, current } = await foundReaders(gateway.url, office, Date.now()))
    const { leader, municipality, project } = office
    const partners = { reportingPartner: municipality, affects: [municipality] }
    const what = { title: 'Noe', description: 'x', severity: 'low', ...partners }
    deviation = await enter(leader, 'reportDeviation', what, project)
    const deadline = new Date(Date.now() + 20 * 86_400_000).toISOString()
    const put = { subject: { pause: { reason: 'Vi venter.' } }, deadline }
    proposal = await enter(leader, 'putProposal', put, project)
  })

  afterAll(async () => {
    await gateway[Symbol.asyncDispose]()
  })

  it.for(commands)('[CORE-12] answers as if there were no project: %s', async ([name, command]) => {
    for (const { name: reader, client } of readers) {
      for (const place of places) {
        const input = inputOf(command, place, deviation)
        const [shut, unknown] = await tried(client, name, input)
        expect(shut?.at('code'), reader).toBe('noPart')
        expect(shut?.body, reader).toEqual(unknown?.body)
        expect(shut?.status).toBe(unknown?.status)
      }
    }
  })

  async function tried(client: Client, name: string, input: object): Promise<readonly Answer[]> {
    const answers: Answer[] = []
    for (const project of [office.project, nowhere]) {
      answers.push(await client.send(name, input, { project, expectedRevision: 0 }))
    }
    return answers
  }

  it.for(commands)('[CORE-3] tells a registrar that there is no project: %s', async ([name, command]) => {
    const answer = await office.registrar.send(name, inputOf(command, 0, deviation), { project: nowhere })
    expect(answer.at('code')).toBe('projectUnknown')
  })

  it('[CORE-12] tells somebody who reads without taking part that this is so', async () => {
    const within = await current.send('closeDeviation', { deviation }, { project: office.project })
    expect(within.at('__typename')).toBe('NotPermitted')
    const elsewhere = await current.send('closeDeviation', { deviation }, { project: nowhere })
    expect(elsewhere.at('code')).toBe('noPart')
  })

  it.for(commands)(
    '[CORE-12] answers on the own project as if another’s were not there: %s',
    async ([name, command]) => {
      for (const place of places) {
        const said: string[] = []
        for (const named of [deviation, proposal, nowhere]) {
          const answer = await other.leader.send(name, inputOf(command, place, named), { project: other.project })
          expect(answer.at('__typename')).not.toBe('CommandAccepted')
          said.push(JSON.stringify(answer.body).replaceAll(named, 'named'))
        }
        expect(new Set(said).size).toBe(1)
      }
    },
  )

  it.for(fields)('[READ-3] finds in the own project only what is there: %s.%s', async ([type, field]) => {
    expect(type).toBe('Project')
    const query = `query Q($id: ID!, $named: ID!) { project(id: $id) { ${field}(id: $named) { id } } }`
    for (const named of [deviation, proposal, nowhere]) {
      const answer = await other.leader.query(query, { id: other.project, named })
      expect(answer.at(`project.${field}`)).toBeNull()
    }
  })

  it('[READ-3] finds them where they are', async () => {
    const query =
      'query Q($id: ID!, $d: ID!, $p: ID!) { project(id: $id) { deviation(id: $d) { id } proposal(id: $p) { id } } }'
    const answer = await current.query(query, { id: office.project, d: deviation, p: proposal })
    expect(answer.at('project')).toEqual({ deviation: { id: deviation }, proposal: { id: proposal } })
  })
})
