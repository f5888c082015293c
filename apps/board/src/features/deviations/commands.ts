import { commandAnswerFragment } from '../../commands/documents.ts'
import { graphql } from '../../graphql/graphql.ts'

export const involvePartnerMutation = graphql(
  `
    mutation InvolvePartner($commandId: ID!, $project: ID!, $input: InvolvePartnerInput!) {
      answer: involvePartner(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const assessDeviationMutation = graphql(
  `
    mutation AssessDeviation($commandId: ID!, $project: ID!, $input: AssessDeviationInput!) {
      answer: assessDeviation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const sortDeviationMutation = graphql(
  `
    mutation SortDeviation($commandId: ID!, $project: ID!, $input: SortDeviationInput!) {
      answer: sortDeviation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const escalateDeviationMutation = graphql(
  `
    mutation EscalateDeviation($commandId: ID!, $project: ID!, $input: EscalateDeviationInput!) {
      answer: escalateDeviation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const approveDeviationMutation = graphql(
  `
    mutation ApproveDeviation($commandId: ID!, $project: ID!, $input: ApproveDeviationInput!) {
      answer: approveDeviation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const rejectDeviationMutation = graphql(
  `
    mutation RejectDeviation($commandId: ID!, $project: ID!, $input: RejectDeviationInput!) {
      answer: rejectDeviation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const startDeviationWorkMutation = graphql(
  `
    mutation StartDeviationWork($commandId: ID!, $project: ID!, $input: StartDeviationWorkInput!) {
      answer: startDeviationWork(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const verifyDeviationMutation = graphql(
  `
    mutation VerifyDeviation($commandId: ID!, $project: ID!, $input: VerifyDeviationInput!) {
      answer: verifyDeviation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const closeDeviationMutation = graphql(
  `
    mutation CloseDeviation($commandId: ID!, $project: ID!, $input: CloseDeviationInput!) {
      answer: closeDeviation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const reopenDeviationMutation = graphql(
  `
    mutation ReopenDeviation($commandId: ID!, $project: ID!, $input: ReopenDeviationInput!) {
      answer: reopenDeviation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const commentDeviationMutation = graphql(
  `
    mutation CommentDeviation($commandId: ID!, $project: ID!, $input: CommentDeviationInput!) {
      answer: commentDeviation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const reportDeviationMutation = graphql(
  `
    mutation ReportDeviation($commandId: ID!, $project: ID!, $input: ReportDeviationInput!) {
      answer: reportDeviation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

/** Two people may plan the same deviation, so it says which state of the project it builds on. */
export const planDeviationMutation = graphql(
  `
    mutation PlanDeviation($commandId: ID!, $project: ID!, $expectedRevision: Int, $input: PlanDeviationInput!) {
      answer: planDeviation(
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
