import { randomUUID } from 'node:crypto'
import { type AtBoard, ask } from './people.ts'

interface OpenSeats {
  readonly project: {
    readonly gate: {
      readonly openProposal: {
        readonly id: string
        readonly seats: readonly { readonly seat: string; readonly partner: { readonly name: string } }[]
      }
    }
  }
}

const openSeats = `query ($id: ID!, $gate: ID!) {
  project(id: $id) { gate(id: $gate) { openProposal { id seats { seat partner { name } } } } }
}`

interface Answer {
  readonly answer: { readonly kind: string; readonly code?: string; readonly rule?: string }
}

const cast = `mutation ($commandId: ID!, $project: ID!, $input: CastBallotInput!) {
  answer: castBallot(commandId: $commandId, project: $project, input: $input) {
    kind: __typename
    ... on CommandRejected { code rule }
  }
}`

/** Votes yes from a partner's seat past the page, as somebody might who has no button for it. */
export async function voteDirectly(
  { context, page }: AtBoard,
  gate: string,
  partner: string,
): Promise<Answer['answer']> {
  const url = new URL(page.url())
  const [, , id] = url.pathname.split('/')
  const { project } = await ask<OpenSeats>(context, url.origin, openSeats, { id, gate })
  const { id: proposal, seats } = project.gate.openProposal
  const seat = seats.find((each) => each.partner.name === partner)?.seat
  const input = { proposal, seat, choice: 'yes' }
  const { answer } = await ask<Answer>(context, url.origin, cast, { commandId: randomUUID(), project: id, input })
  return answer
}
