import { createMemoryStore } from '@samstyre/event-store/memory'
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shapeOf } from '../src/graphql/server/shape.ts'
import { defaultLimits, shapeLimits } from '../src/limits/limits.ts'
import { boardQuestions } from './board-questions.ts'
import { type Client, clientOf, loggedIn } from './client.ts'
import { crowd } from './crowded.ts'
import { demonstrate } from './demonstration.ts'
import { enterRegistrar, foundOffice, registrar } from './office.ts'
import { startTestGateway, type TestGateway } from './start.ts'

const questions = await boardQuestions()

/** Half of what is allowed: a project may grow to twice what is tried here. */
const half = { cost: defaultLimits.cost / 2, answerBytes: defaultLimits.answerBytes / 2 }

/** A value for each variable of the board's questions. */
async function valuesFor(client: Client, id: string): Promise<Readonly<Record<string, unknown>>> {
  const found = await client.query(
    'query Q($id: ID!) { project(id: $id) { revision deviations { id } proposals { id } gates { id } } }',
    { id },
  )
  const revision = Number(found.at('project.revision'))
  const deviation = found.at('project.deviations.0.id') ?? id
  const proposal = found.at('project.proposals.0.id') ?? id
  return {
    id,
    deviation,
    proposal,
    gate: found.at('project.gates.1.id'),
    topic: deviation,
    language: 'nb',
    at: null,
    from: { revision: 10 },
    to: { revision },
    before: revision,
    limit: 50,
    version: 1,
    filter: {},
    search: '',
  }
}

async function answers(client: Client, values: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> {
  const refused: unknown[] = []
  for (const { name, text, variables } of questions) {
    const missing = variables.filter((variable) => !Object.hasOwn(values, variable))
    expect(missing).toEqual([])
    // The page to start a project at asks about a definition, every other one about the project.
    const about = name === 'Phases' ? { ...values, id: 'servicekontor' } : values
    const asked = Object.fromEntries(variables.map((variable) => [variable, about[variable]]))
    const answer = await client.query(text, asked)
    if (answer.errorCode !== undefined) refused.push({ name, body: answer.body })
  }
  return refused
}

/** Everybody who sees every project of the demonstration. */
async function people(url: string): Promise<readonly string[]> {
  const answer = await clientOf(url).query('{ demoPeople { person { id } roles { role } } }')
  const found = answer.at('demoPeople')
  const ids = (Array.isArray(found) ? found : []).map((one: unknown) => step(step(one, 'person'), 'id'))
  const registrars = await Promise.all(
    ids
      .filter((id) => typeof id === 'string')
      .map(async (id) => {
        const client = await loggedIn(url, id)
        return (await client.query('{ me { registrar } }')).at('me.registrar') === true ? [id] : []
      }),
  )
  return registrars.flat()
}

function step(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name)
}

describe('the questions of the board', () => {
  it('are all tried here', () => {
    expect(questions.length).toBeGreaterThanOrEqual(20)
    expect(questions.map(({ name }) => name)).toContain('Deviations')
  })

  it('look like half of what is allowed, or less', () => {
    const measured = questions.map(({ name, text }) => ({ name, shape: shapeOf(parse(text)) }))
    const sizes = ['fields', 'comparisons', 'fragments', 'spreads'] as const
    const large = sizes.flatMap((what) =>
      measured
        .filter(({ shape }) => shape[what] > shapeLimits[what] / 2)
        .map(({ name, shape }) => `${name}: ${shape[what]} ${what}`),
    )
    expect(large).toEqual([])
  })

  it('are answered about the demonstration, well within what is allowed', async () => {
    const store = createMemoryStore()
    const projects = await demonstrate(store)
    await using gateway = await startTestGateway({ store, limits: half })
    const [anybody] = await people(gateway.url)
    expect(projects.length).toBeGreaterThan(0)
    for (const id of projects) {
      const client = await loggedIn(gateway.url, anybody ?? '')
      expect(await answers(client, await valuesFor(client, id))).toEqual([])
    }
  })

  describe('about a project with 2,000 deviations', () => {
    let gateway: TestGateway
    let client: Client
    let project: string

    beforeAll(async () => {
      const store = createMemoryStore()
      await enterRegistrar(store)
      gateway = await startTestGateway({ store, limits: half })
      const office = await foundOffice(gateway.url)
      await crowd(store, office, { deviations: 2000, decisions: 5 })
      ;({ project } = office)
      client = await loggedIn(gateway.url, registrar)
    })

    afterAll(async () => {
      await gateway[Symbol.asyncDispose]()
    })

    it('are answered, well within what is allowed', async () => {
      expect(await answers(client, await valuesFor(client, project))).toEqual([])
    })
  })
})
