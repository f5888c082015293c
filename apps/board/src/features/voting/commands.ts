import { commandAnswerFragment } from '../../commands/documents.ts'
import { graphql } from '../../graphql/graphql.ts'

export const putProposalMutation = graphql(
  `
    mutation PutProposal($commandId: ID!, $project: ID!, $input: PutProposalInput!) {
      answer: putProposal(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const castBallotMutation = graphql(
  `
    mutation CastBallot($commandId: ID!, $project: ID!, $input: CastBallotInput!) {
      answer: castBallot(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const handOverSeatMutation = graphql(
  `
    mutation HandOverSeat($commandId: ID!, $project: ID!, $input: HandOverSeatInput!) {
      answer: handOverSeat(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const takeBackSeatMutation = graphql(
  `
    mutation TakeBackSeat($commandId: ID!, $project: ID!, $input: TakeBackSeatInput!) {
      answer: takeBackSeat(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const closeProposalMutation = graphql(
  `
    mutation CloseProposal($commandId: ID!, $project: ID!, $input: CloseProposalInput!) {
      answer: closeProposal(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const withdrawProposalMutation = graphql(
  `
    mutation WithdrawProposal($commandId: ID!, $project: ID!, $input: WithdrawProposalInput!) {
      answer: withdrawProposal(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const raiseObjectionMutation = graphql(
  `
    mutation RaiseObjection($commandId: ID!, $project: ID!, $input: RaiseObjectionInput!) {
      answer: raiseObjection(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const ruleOnObjectionMutation = graphql(
  `
    mutation RuleOnObjection($commandId: ID!, $project: ID!, $input: RuleOnObjectionInput!) {
      answer: ruleOnObjection(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const recordProtestMutation = graphql(
  `
    mutation RecordProtest($commandId: ID!, $project: ID!, $input: RecordProtestInput!) {
      answer: recordProtest(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)

export const decideAsOwnerMutation = graphql(
  `
    mutation DecideAsOwner($commandId: ID!, $project: ID!, $input: DecideAsOwnerInput!) {
      answer: decideAsOwner(commandId: $commandId, project: $project, input: $input) {
        ...CommandAnswer
      }
    }
  `,
  [commandAnswerFragment],
)
