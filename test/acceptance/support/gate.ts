import type { Office } from './office.ts'
import { Person } from './person.ts'
import type { Stage } from './stage.ts'

interface CriterionRow {
  readonly key: string
  readonly status: string
  readonly partner: { readonly id: string } | null
  readonly definition: { readonly id: string; readonly derived: boolean }
  readonly responsible: readonly { readonly id: string }[]
}

const gateQuery = `query ($id: ID!, $gate: ID!) { project(id: $id) { phase { id } visit gate(id: $gate) { state met total
  criteria { key status partner { id } definition { id derived } responsible { id } } } } }`

export interface ProjectView {
  readonly project: {
    readonly phase: { readonly id: string }
    readonly visit: number
    readonly gate: {
      readonly state: string
      readonly met: number
      readonly total: number
      readonly criteria: readonly CriterionRow[]
    }
  }
}

export function lookAt({ project, manager }: Office, gate: string): Promise<ProjectView> {
  return manager.ask<ProjectView>(gateQuery, { id: project, gate })
}

/** Has everything confirmed that a gate still misses, each by somebody who is responsible for it. */
export async function confirmAll(stage: Stage, office: Office, gate: string): Promise<void> {
  const { project } = await lookAt(office, gate)
  for (const { definition, status, partner, responsible, key } of project.gate.criteria) {
    if (status !== 'missing' && status !== 'outdated') continue
    if (definition.derived) throw new Error(`${key} is not met, and nobody can confirm it.`)
    const [someone] = responsible
    if (someone === undefined) throw new Error(`Nobody is responsible for ${key}.`)
    const person = await Person.logIn(stage.url, someone.id)
    const evidence = { note: { text: `Gjennomgått: ${definition.id}` } }
    const input = { gate, criterion: definition.id, evidence, ...(partner === null ? {} : { partner: partner.id }) }
    await person.does('attestCriterion', input, office.project)
  }
}

/** Puts something to the vote, and every member votes for it. */
export async function decide(stage: Stage, office: Office, subject: object): Promise<string> {
  const deadline = stage.clock.inDays(7)
  const proposal = await office.leader.does('putProposal', { subject, deadline }, office.project)
  for (const seat of await seatsOf(office, proposal)) {
    const member = await Person.logIn(stage.url, seat.member.id)
    await member.does('castBallot', { proposal, seat: seat.seat, choice: 'yes' }, office.project)
  }
  return proposal
}

interface SeatRow {
  readonly seat: string
  readonly member: { readonly id: string }
}

export async function seatsOf({ project, leader }: Office, proposal: string): Promise<readonly SeatRow[]> {
  const query =
    'query ($id: ID!, $proposal: ID!) { project(id: $id) { proposal(id: $proposal) { seats { seat member { id } } } } }'
  const answer = await leader.ask<{ project: { proposal: { seats: readonly SeatRow[] } } }>(query, {
    id: project,
    proposal,
  })
  return answer.project.proposal.seats
}

/** Confirms everything, votes, and lets a month go by. */
export async function pass(stage: Stage, office: Office, gate: string): Promise<void> {
  await confirmAll(stage, office, gate)
  await decide(stage, office, { gate: { gate, outcome: 'go' } })
  stage.clock.forward(30)
}
