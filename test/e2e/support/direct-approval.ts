import { randomUUID } from 'node:crypto'
import { type AtBoard, ask } from './people.ts'

interface Answer {
  readonly answer: { readonly kind: string; readonly code?: string; readonly rule?: string }
}

const approve = `mutation ($commandId: ID!, $project: ID!, $input: ApproveDeviationInput!) {
  answer: approveDeviation(commandId: $commandId, project: $project, input: $input) {
    kind: __typename
    ... on CommandRejected { code rule }
  }
}`

/** Approves the deviation whose page has this address past the page, as somebody might who has no button for it. */
export async function approveDirectly({ context }: AtBoard, address: string): Promise<Answer['answer']> {
  const { origin, pathname } = new URL(address)
  const [, , project, , deviation] = pathname.split('/')
  const variables = { commandId: randomUUID(), project, input: { deviation } }
  const { answer } = await ask<Answer>(context, origin, approve, variables)
  return answer
}
