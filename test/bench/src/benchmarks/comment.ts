import type { HttpClient } from '../client/http-client.ts'
import type { SeededProject } from '../scenario/seed-log.ts'

const mutation = `mutation Comment($commandId: ID!, $project: ID!, $input: CommentDeviationInput!) {
  commentDeviation(commandId: $commandId, project: $project, input: $input) {
    __typename ... on CommandAccepted { revision } } }`

/** Sends an ordinary command. @throws {Error} unless it is accepted. */
export async function commentOn(client: HttpClient, project: SeededProject, commandId: string): Promise<void> {
  const input = { deviation: project.deviation, text: 'Dette har vi sett på sammen på siste møte.' }
  const variables = { commandId, project: project.id, input }
  const { body } = await client.post('/graphql', JSON.stringify({ query: mutation, variables }))
  if (!body.includes('"CommandAccepted"')) throw new Error(`The command was answered: ${body}`)
}
