import { servicekontor1 } from '@samstyre/domain'
import type { HttpClient } from '@samstyre/test-bench/client'
import type { Seeded } from '@samstyre/test-bench/scenario'
import type { Random } from './random.ts'

/** A command with an id that its sender knows, and what has become of it as far as the sender was told. */
export interface SentCommand {
  readonly id: string
  readonly stream: string
  /** How many events it leads to: all of them or none. */
  readonly events: number
  /** The body of the request, to be sent again to the byte. */
  readonly body: string
  /** The revision it was acknowledged at; without one, nobody told. */
  acknowledged?: number
}

/** Somebody's next command: a comment, evidence with its confirmation, or a project of its own. */
export function nextCommand({ projects }: Seeded, random: Random): SentCommand {
  const id = random.uuid()
  const { id: project, stream, deviation } = random.oneOf(projects)
  switch (random.between(0, 5)) {
    case 0: {
      const input = { name: `Servicekontor ${id}`, definition: 'servicekontor', definitionVersion: 1 }
      const query = operation('startProject', 'StartProjectInput', false)
      return { id, stream: `project-${id}`, events: 2, body: JSON.stringify({ query, variables: { id, input } }) }
    }
    case 1:
    case 2: {
      const input = { gate: 'gate2', criterion: random.oneOf(criteria), evidence: { note: { text: `Notat ${id}` } } }
      const query = operation('attestCriterion', 'AttestCriterionInput', true)
      return { id, stream, events: 2, body: JSON.stringify({ query, variables: { id, project, input } }) }
    }
    default: {
      const query = operation('commentDeviation', 'CommentDeviationInput', true)
      const input = { deviation, text: `Sett på stedet. ${id}` }
      return { id, stream, events: 1, body: JSON.stringify({ query, variables: { id, project, input } }) }
    }
  }
}

/** What the manager can confirm at the gate ahead. */
const criteria = (servicekontor1.gates.find(({ id }) => id === 'gate2')?.criteria ?? [])
  .filter(({ kind }) => kind.kind === 'attested' && !kind.perPartner)
  .filter(({ responsible }) => responsible.includes('projectManager'))
  .map(({ id }) => id)

function operation(command: string, input: string, onProject: boolean): string {
  const [declared, given] = onProject ? [', $project: ID!', ', project: $project'] : ['', '']
  return `mutation ($id: ID!${declared}, $input: ${input}!) { command: ${command}(commandId: $id${given}, input: $input) {
    __typename ... on CommandAccepted { revision repeated } ... on CommandRejected { code message } } }`
}

/** The answer to a command that was accepted. */
export interface Acceptance {
  readonly revision: number
  /** The command had been accepted before. */
  readonly repeated: boolean
}

/** Sends a command. @throws {Error} when it was not accepted, or when nobody knows. */
export async function send(client: HttpClient, { body }: SentCommand): Promise<Acceptance> {
  const answer: { data?: { command?: Partial<Acceptance> } } = JSON.parse((await client.post('/graphql', body)).body)
  const { revision, repeated } = answer.data?.command ?? {}
  if (revision === undefined || repeated === undefined) throw new NotAcceptedError(JSON.stringify(answer))
  return { revision, repeated }
}

/** The gateway answered, but not that it accepted. */
export class NotAcceptedError extends Error {
  override readonly name = 'NotAcceptedError'
}
