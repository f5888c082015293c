import { commandAnswerFragment } from '../../../commands/documents.ts'
import { graphql } from '../../../graphql/graphql.ts'

export const registerPersonMutation = graphql(
  `
    mutation RegisterPerson($commandId: ID!, $input: RegisterPersonInput!) {
      answer: registerPerson(commandId: $commandId, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const registerOrganisationMutation = graphql(
  `
    mutation RegisterOrganisation($commandId: ID!, $input: RegisterOrganisationInput!) {
      answer: registerOrganisation(commandId: $commandId, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const correctPersonMutation = graphql(
  `
    mutation CorrectPerson($commandId: ID!, $input: CorrectPersonInput!) {
      answer: correctPerson(commandId: $commandId, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)
