import { createHash } from 'node:crypto'
import {
  createDefinitionCatalog,
  createProjectDecider,
  emptyRegister,
  type ProjectEvent,
  servicekontor1,
  systemActor,
} from '@samstyre/domain'
import { createCommandRuntime, createJsonCodec, type EventStore, EventStoreError } from '@samstyre/event-store'
import { createMemoryStore } from '@samstyre/event-store/memory'
import { osloDate } from '@samstyre/messages'
import { expect, it } from 'vitest'
import { closingCommandIds } from '../src/deadlines/closing-command-ids.ts'
import { type Client, loggedIn } from './client.ts'
import { type ManualClock, manualClock } from './manual-clock.ts'
import { enter, enterRegistrar, foundOffice, type Office } from './office.ts'
import { startTestGateway } from './start.ts'

const hour = 3_600_000
const day = 24 * hour
const pause = { pause: { reason: 'Sommer' } }
const mandate = { mandate: { costNok: 1, days: 1, reason: 'Vi vil vite' } }

/** A store with a registrar, and a clock that stands at noon in Norway in the winter. */
async function prepared() {
  const store = createMemoryStore()
  await enterRegistrar(store)
  return { store, clock: manualClock(Date.parse('2027-02-01T11:00:00.000Z')) }
}

function put({ leader, project }: Office, clock: ManualClock, subject: object, wait: number): Promise<string> {
  return enter(leader, 'putProposal', { subject, deadline: new Date(clock.now() + wait).toISOString() }, project)
}

const query = 'query P($id: ID!, $of: ID!) { project(id: $id) { lastRevision proposal(id: $of) { state } } }'

async function stateOf(client: Client, project: string, proposal: string): Promise<unknown> {
  return (await client.query(query, { id: project, of: proposal })).at('project.proposal.state')
}

it('[DEC-49] closes a vote on the day after the last one who had not voted left the seat', async () => {
  const { store, clock } = await prepared()
  await using gateway = await startTestGateway({ store, clock })
  const office = await foundOffice(gateway.url)
  const { leader, member, project } = office
  const proposal = await put(office, clock, pause, 20 * day)
  await enter(leader, 'castBallot', { proposal, seat: leader.seat, choice: 'no' }, project)
  await enter(member, 'endRole', { assignment: member.seat, lastDay: osloDate(clock.now()) }, project)
  expect(await stateOf(leader, project, proposal)).toBe('open')
  clock.pass(12 * hour)
  const later = await loggedIn(gateway.url, leader.person)
  await expect.poll(() => stateOf(later, project, proposal)).toBe('notAdopted')
})

it('[DEC-42] leaves a vote that waits for the project owner alone, however long that takes', async () => {
  const { store, clock } = await prepared()
  await using gateway = await startTestGateway({ store, clock })
  const office = await foundOffice(gateway.url, { decidedBy: 'owner' })
  const { leader, project } = office
  const proposal = await put(office, clock, pause, hour)
  const waiting = await put(office, clock, mandate, 40 * day)
  clock.pass(hour)
  await expect.poll(() => stateOf(leader, project, proposal)).toBe('advised')
  const before = clock.pending()
  for (let passed = 0; passed < 30; passed += 1) clock.pass(day)
  const later = await loggedIn(gateway.url, leader.person)
  expect(await stateOf(later, project, proposal)).toBe('advised')
  expect(await stateOf(later, project, waiting)).toBe('open')
  expect(clock.pending()).toBe(before)
  expect(gateway.logged.filter(({ msg }) => msg === 'a vote is not closed yet')).toEqual([])
})

it('spends the command id of a vote on no other that is overdue, and closes both', async () => {
  const { store, clock } = await prepared()
  const first = await startTestGateway({ store, clock })
  const office = await foundOffice(first.url)
  const { project } = office
  const one = await put(office, clock, pause, hour)
  const other = await put(office, clock, mandate, 3 * hour)
  await first.gateway.close()
  clock.pass(2 * hour)
  await closeAsSystem(store, clock, project, other)
  clock.pass(2 * hour)
  await using second = await startTestGateway({ store, clock })
  const leader = await loggedIn(second.url, office.leader.person)
  await expect.poll(() => stateOf(leader, project, other)).toBe('lapsed')
  expect(await stateOf(leader, project, one)).toBe('lapsed')
})

/** As a clerk would that took a vote for overdue whose deadline had just been moved. */
async function closeAsSystem(store: EventStore, clock: ManualClock, project: string, proposal: string) {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const runtime = createCommandRuntime({
    store,
    decider: createProjectDecider(createDefinitionCatalog([servicekontor1], sha256)),
    codec: createJsonCodec<ProjectEvent>(),
    newId: () => crypto.randomUUID(),
    cache: { maxInstances: 1, maxEvents: 1000 },
  })
  const [commandId = ''] = closingCommandIds(proposal, { sha256 }).take(1)
  const at = new Date(clock.now()).toISOString()
  const sender = { actor: systemActor, commandId, at }
  const context = { ...sender, today: osloDate(at), dayOf: osloDate, register: emptyRegister, sha256 }
  const request = { name: 'closeProposal', input: { proposal } } as const
  const outcome = await runtime.execute(`project-${project}`, request, { ...sender, correlationId: 'c', context })
  expect(outcome).toMatchObject({ kind: 'refused', rejection: { code: 'notSettled' } })
  await runtime.close()
}

it('goes on with other projects, and tries again, while one cannot be written to', async () => {
  const { store, clock } = await prepared()
  let refused = ''
  const choosy: EventStore = {
    append: (stream, ...rest) =>
      stream === refused
        ? Promise.reject(new EventStoreError('unavailable', 'not now'))
        : store.append(stream, ...rest),
    readStream: (...call) => store.readStream(...call),
    readAll: (...call) => store.readAll(...call),
    subscribe: (...call) => store.subscribe(...call),
    close: () => store.close(),
  }
  await using gateway = await startTestGateway({ store: choosy, clock })
  const [one, other] = [await foundOffice(gateway.url), await foundOffice(gateway.url, {}, 'Annen')]
  const held = await put(one, clock, pause, hour)
  const free = await put(other, clock, pause, hour)
  refused = `project-${one.project}`
  clock.pass(hour)
  await expect.poll(() => stateOf(other.leader, other.project, free)).toBe('lapsed')
  await expect.poll(() => gateway.logged.map(({ msg }) => msg)).toContain('closing a vote failed')
  expect(await stateOf(one.leader, one.project, held)).toBe('open')
  refused = ''
  await expect
    .poll(async () => {
      clock.pass(1000)
      return await stateOf(one.leader, one.project, held)
    })
    .toBe('lapsed')
})
