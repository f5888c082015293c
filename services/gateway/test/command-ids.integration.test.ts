import { createHash } from 'node:crypto'
import {
  createDefinitionCatalog,
  createProjectDecider,
  emptyRegister,
  type ProjectEvent,
  publishedDefinitions,
  systemId,
} from '@samstyre/domain'
import { createCommandRuntime, createJsonCodec, type EventStore } from '@samstyre/event-store'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { describe, expect, it } from 'vitest'
import { closingCommandIds } from '../src/deadlines/closing-command-ids.ts'
import type { Client } from './client.ts'
import { manualClock } from './manual-clock.ts'
import { enter, enterRegistrar, foundOffice, type Office } from './office.ts'
import { startTestGateway } from './start.ts'

const hour = 3_600_000
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

async function founded(store = createMemoryStore()) {
  await enterRegistrar(store)
  const clock = manualClock()
  const gateway = await startTestGateway({ store, clock })
  const office = await foundOffice(gateway.url)
  return { clock, office, store, [Symbol.asyncDispose]: () => gateway.gateway.close() }
}

const report = ({ municipality }: Office) => ({
  title: 'Dørene',
  description: 'De er for smale.',
  reportingPartner: municipality,
  affects: [municipality],
  severity: 'low',
})

const mandate = { mandate: { costNok: 1, days: 1, reason: 'Vi vil vite' } }

function putAt({ leader, project }: Office, deadline: number, subject: object = mandate): Promise<string> {
  return enter(leader, 'putProposal', { subject, deadline: new Date(deadline).toISOString() }, project)
}

async function stateOf(client: Client, project: string, proposal: string): Promise<unknown> {
  const query = 'query P($id: ID!, $of: ID!) { project(id: $id) { proposal(id: $of) { state } } }'
  return (await client.query(query, { id: project, of: proposal })).at('project.proposal.state')
}

/** Comments under any id, as a version of the product would have let everybody do that knew of no reserved ones. */
async function commentUnder(commandId: string, store: EventStore, { project, leader }: Office, deviation: string) {
  const runtime = createCommandRuntime({
    store,
    decider: createProjectDecider(createDefinitionCatalog(publishedDefinitions, sha256)),
    codec: createJsonCodec<ProjectEvent>(),
    newId: () => crypto.randomUUID(),
    cache: { maxInstances: 1, maxEvents: 1000 },
  })
  const at = new Date().toISOString()
  const sender = { actor: leader.person, commandId, at }
  const dayOf = (instant: string) => instant.slice(0, 10)
  const outcome = await runtime.execute(
    `project-${project}`,
    { name: 'commentDeviation', input: { deviation, text: 'Jeg var her først' } },
    { ...sender, correlationId: 'c', context: { ...sender, today: dayOf(at), dayOf, register: emptyRegister, sha256 } },
  )
  expect(outcome).toMatchObject({ kind: 'accepted', repeated: false })
  await runtime.close()
}

describe('an id that only the system makes', () => {
  it('[CORE-7] is refused from people, whatever the command', async () => {
    await using gateway = await founded()
    const { office, clock } = gateway
    const { leader, registrar, project } = office
    const deviation = await enter(leader, 'reportDeviation', report(office), project)
    const proposal = await putAt(office, clock.now() + hour)
    const [closing = ''] = closingCommandIds(proposal, { sha256 })
    const demonstrated = systemId('samstyre demonstration: anything', { sha256 })
    const definition = { definition: 'servicekontor', definitionVersion: 1 }
    const answers = await Promise.all([
      leader.send('commentDeviation', { deviation, text: 'Hei' }, { project, commandId: closing }),
      leader.send('closeProposal', { proposal }, { project, commandId: closing }),
      registrar.send('registerPerson', { name: 'Nils', registrar: true }, { commandId: demonstrated }),
      registrar.send('startProject', { name: 'Nytt', ...definition }, { commandId: demonstrated }),
    ])
    for (const answer of answers) {
      expect(answer.at('')).toMatchObject({ code: 'commandIdReserved', rule: 'CORE-7' })
      expect(answer.at('message')).toMatch(/reserved for the system/)
    }
  })

  it('[CORE-7] does not keep a vote open when a stored history holds it as the id of something else', async () => {
    await using gateway = await founded()
    const { office, clock, store } = gateway
    const { leader, project } = office
    const deviation = await enter(leader, 'reportDeviation', report(office), project)
    const proposal = await putAt(office, clock.now() + hour)
    const [closing = ''] = closingCommandIds(proposal, { sha256 })
    await commentUnder(closing, store, office, deviation)
    clock.pass(2 * hour)
    await expect.poll(() => stateOf(leader, project, proposal)).toBe('lapsed')
  })

  it('[CORE-7] that is taken, and many that would follow it, keeps no vote open', async () => {
    await using gateway = await founded()
    const { office, clock, store } = gateway
    const { leader, project } = office
    const deviation = await enter(leader, 'reportDeviation', report(office), project)
    const proposal = await putAt(office, clock.now() + hour)
    for (const id of closingCommandIds(proposal, { sha256 }).take(12)) await commentUnder(id, store, office, deviation)
    clock.pass(2 * hour)
    await expect.poll(() => stateOf(leader, project, proposal)).toBe('lapsed')
  })
})

describe('a command id that is known', () => {
  it('[CORE-8] does not answer for another ballot', async () => {
    await using gateway = await founded()
    const { office, clock } = gateway
    const { leader, member, project } = office
    const proposal = await putAt(office, clock.now() + hour)
    const ballot = { proposal, seat: leader.seat, choice: 'yes' }
    const { commandId } = await leader.send('castBallot', ballot, { project })
    expect((await leader.send('castBallot', ballot, { project, commandId })).at('repeated')).toBe(true)
    for (const [client, input] of [
      [leader, { ...ballot, choice: 'no' }],
      [member, { ...ballot, seat: member.seat }],
    ] as const) {
      const answer = await client.send('castBallot', input, { project, commandId })
      expect(answer.at('')).toMatchObject({ code: 'commandIdTaken', rule: 'CORE-8' })
    }
    const query =
      'query P($id: ID!, $of: ID!) { project(id: $id) { proposal(id: $of) { seats { ballot { choice } } } } }'
    const seats = (await leader.query(query, { id: project, of: proposal })).at('project.proposal.seats')
    expect(seats).toEqual([{ ballot: { choice: 'yes' } }, { ballot: null }])
  })

  it('[CORE-8] tells an outsider what any other id would', async () => {
    await using gateway = await founded()
    const { office } = gateway
    const { leader, outsider, project } = office
    const input = report(office)
    const { commandId } = await leader.send('reportDeviation', input, { project })
    const known = await outsider.send('reportDeviation', input, { project, commandId })
    const unknown = await outsider.send('reportDeviation', input, { project })
    expect(known.at('code')).toBe('noPart')
    expect(known.body).toEqual(unknown.body)
    const taken = await outsider.send(
      'startProject',
      { name: 'X', definition: 'servicekontor', definitionVersion: 1 },
      { commandId: project },
    )
    const free = await outsider.send('startProject', { name: 'X', definition: 'servicekontor', definitionVersion: 1 })
    expect(taken.body).toEqual(free.body)
  })
})
