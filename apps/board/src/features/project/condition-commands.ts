import { commandAnswerFragment } from '../../commands/documents.ts'
import { graphql } from '../../graphql/graphql.ts'

export const settleConditionMutation = graphql(
  `
    mutation SettleCondition($commandId: ID!, $project: ID!, $expectedRevision: Int, $input: SettleConditionInput!) {
      answer: settleCondition(
        commandId: $commandId
        project: $project
        expectedRevision: $expectedRevision
        input: $input
      ) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const reopenConditionMutation = graphql(
  `
    mutation ReopenCondition($commandId: ID!, $project: ID!, $expectedRevision: Int, $input: ReopenConditionInput!) {
      answer: reopenCondition(
        commandId: $commandId
        project: $project
        expectedRevision: $expectedRevision
        input: $input
      ) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)
