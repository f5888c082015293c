import { type RegisterEvent, registerDecider, systemActor } from '@samstyre/domain'
import { createCommandRuntime, createJsonCodec, type EventStore } from '@samstyre/event-store'
import { type Client, loggedIn } from './client.ts'

/** The person who may enter people and start projects in every test. */
export const registrar = '00000000-0000-4000-8000-000000000001'

/** Enters the registrar, as a new installation does. */
export async function enterRegistrar(store: EventStore): Promise<void> {
  const runtime = createCommandRuntime({
    store,
    decider: registerDecider,
    codec: createJsonCodec<RegisterEvent>(),
    newId: () => crypto.randomUUID(),
    cache: { maxInstances: 1, maxEvents: 1000 },
  })
  const at = new Date().toISOString()
  const envelope = { actor: systemActor, commandId: registrar, at, correlationId: registrar }
  const register = registerDecider.initialState
  const dayOf = (instant: string) => instant.slice(0, 10)
  const context = { ...envelope, today: dayOf(at), dayOf, register, sha256: () => '' }
  const input = { name: 'Rita Register', registrar: true }
  await runtime.execute('register', { name: 'registerPerson', input }, { ...envelope, context })
  await runtime.close()
}

/** A project with a constituted steering group of two partners. */
export interface Office {
  readonly project: string
  readonly municipality: string
  readonly agency: string
  /** Manages the project. */
  readonly registrar: Client
  /** Leads the steering group, for the municipality. */
  readonly leader: Client & { readonly person: string; readonly seat: string }
  /** Sits in the steering group for the agency. */
  readonly member: Client & { readonly person: string; readonly seat: string }
  /** Knows nobody in the project. */
  readonly outsider: Client & { readonly person: string }
}

/**
 * Founds a project through the API, the way people do it. More may be said of the rules; a second office in the same
 * register takes another name.
 */
export async function foundOffice(url: string, rulesSay: { decidedBy?: 'owner' } = {}, named = ''): Promise<Office> {
  const manager = await loggedIn(url, registrar)
  const organisation = (name: string, kind: string) =>
    enter(manager, 'registerOrganisation', { name: `${named} ${name}`.trim(), kind })
  const municipality = await organisation('Fjordvik kommune', 'municipality')
  const agency = await organisation('Etaten', 'stateAgency')
  const person = (name: string, organisation: string) =>
    enter(manager, 'registerPerson', { name, organisation, registrar: false })
  const [leads, sits, looks] = [
    await person('Liv Leder', municipality),
    await person('Mikkel Medlem', agency),
    await person('Ulla Utenfor', agency),
  ]
  const project = await enter(manager, 'startProject', {
    name: 'Servicekontor Fjordvik',
    definition: 'servicekontor',
    definitionVersion: 1,
  })
  await enter(manager, 'admitPartner', { organisation: municipality, host: true }, project)
  await enter(manager, 'admitPartner', { organisation: agency, host: false }, project)
  const from = '2020-01-01'
  const leaderSeat = await enter(
    manager,
    'assignRole',
    { role: 'steeringLeader', person: leads, partner: municipality, from },
    project,
  )
  const memberSeat = await enter(
    manager,
    'assignRole',
    { role: 'steeringMember', person: sits, partner: agency, from },
    project,
  )
  const rule = {
    voters: 'members',
    quorum: { numerator: 1, denominator: 2 },
    majority: { simple: {} },
    castingVote: true,
    abstention: 'leftOut',
    ...rulesSay,
  }
  if (rulesSay.decidedBy === 'owner') {
    const owner = await person('Eva Eier', municipality)
    await enter(manager, 'assignRole', { role: 'projectOwner', person: owner, from }, project)
  }
  const leader = await loggedIn(url, leads)
  await enter(
    leader,
    'constituteSteeringGroup',
    { rules: { gate: rule, ordinary: rule }, costNok: 100_000, days: 10 },
    project,
  )
  return {
    project,
    municipality,
    agency,
    registrar: manager,
    leader: { ...leader, person: leads, seat: leaderSeat },
    member: { ...(await loggedIn(url, sits)), person: sits, seat: memberSeat },
    outsider: { ...(await loggedIn(url, looks)), person: looks },
  }
}

/** Sends a command that has to be accepted, and answers the id of what it made. */
export async function enter(client: Client, command: string, input: object, project?: string): Promise<string> {
  const answer = await client.send(command, input, project === undefined ? {} : { project })
  if (answer.at('__typename') !== 'CommandAccepted') throw new Error(`${command}: ${JSON.stringify(answer.body)}`)
  return answer.commandId
}
