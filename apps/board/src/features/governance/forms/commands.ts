import { commandAnswerFragment } from '../../../commands/documents.ts'
import { graphql } from '../../../graphql/graphql.ts'

export const admitPartnerMutation = graphql(
  `
    mutation AdmitPartner($commandId: ID!, $project: ID!, $input: AdmitPartnerInput!) {
      answer: admitPartner(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const removePartnerMutation = graphql(
  `
    mutation RemovePartner($commandId: ID!, $project: ID!, $input: RemovePartnerInput!) {
      answer: removePartner(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const assignRoleMutation = graphql(
  `
    mutation AssignRole($commandId: ID!, $project: ID!, $input: AssignRoleInput!) {
      answer: assignRole(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const endRoleMutation = graphql(
  `
    mutation EndRole($commandId: ID!, $project: ID!, $input: EndRoleInput!) {
      answer: endRole(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const constituteSteeringGroupMutation = graphql(
  `
    mutation ConstituteSteeringGroup($commandId: ID!, $project: ID!, $input: ConstituteSteeringGroupInput!) {
      answer: constituteSteeringGroup(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)
