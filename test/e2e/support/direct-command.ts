import { randomUUID } from 'node:crypto'
import { type AtBoard, ask } from './people.ts'

export interface CommandAnswer {
  readonly kind: string
  readonly code?: string
  readonly rule?: string
}

/** Sends a command to the project whose page somebody has open, past the page, as one might who has no button for it. */
export async function sendDirectly(
  { context, page }: AtBoard,
  command: string,
  input: Readonly<Record<string, unknown>>,
): Promise<CommandAnswer> {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`
  const query = `mutation ($commandId: ID!, $project: ID!, $input: ${type}!) {
    answer: ${command}(commandId: $commandId, project: $project, input: $input) {
      kind: __typename
      ... on CommandRejected { code rule }
    }
  }`
  const { origin, pathname } = new URL(page.url())
  const [, , project] = pathname.split('/')
  const variables = { commandId: randomUUID(), project, input }
  const { answer } = await ask<{ readonly answer: CommandAnswer }>(context, origin, query, variables)
  return answer
}

/** Does what a story only builds on. */
export async function doDirectly(...sent: Parameters<typeof sendDirectly>): Promise<void> {
  const [{ name }, command] = sent
  const answer = await sendDirectly(...sent)
  if (answer.kind !== 'CommandAccepted') throw new Error(`${name} could not ${command}: ${JSON.stringify(answer)}`)
}
