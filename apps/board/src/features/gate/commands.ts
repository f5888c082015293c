import { commandAnswerFragment } from '../../commands/documents.ts'
import { graphql } from '../../graphql/graphql.ts'

export const attestCriterionMutation = graphql(
  `
    mutation AttestCriterion($commandId: ID!, $project: ID!, $input: AttestCriterionInput!) {
      answer: attestCriterion(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

/** Two people may have new evidence for the same criterion, so it says which state of the project it builds on. */
export const submitEvidenceMutation = graphql(
  `
    mutation SubmitEvidence($commandId: ID!, $project: ID!, $expectedRevision: Int, $input: SubmitEvidenceInput!) {
      answer: submitEvidence(
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

export const withdrawAttestationMutation = graphql(
  `
    mutation WithdrawAttestation($commandId: ID!, $project: ID!, $input: WithdrawAttestationInput!) {
      answer: withdrawAttestation(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)
