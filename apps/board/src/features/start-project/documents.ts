import { commandAnswerFragment } from '../../commands/documents.ts'
import { graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'

export const definitionsQuery = graphql(
  `
    query Definitions {
      definitions {
        id
        version
        name {
          ...LocalTextFields
        }
      }
    }
  `,
  [localTextFragment],
)

export const startProjectMutation = graphql(
  `
    mutation StartProject($commandId: ID!, $input: StartProjectInput!) {
      answer: startProject(commandId: $commandId, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)
