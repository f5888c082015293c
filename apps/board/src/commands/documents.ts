import { type FragmentOf, graphql } from '../graphql/graphql.ts'

/**
 * Spread this in every mutation, under the alias `answer`:
 * `mutation CastBallot(...) { answer: castBallot(...) { ...CommandAnswer } }`
 */
export const commandAnswerFragment = graphql(`
  fragment CommandAnswer on CommandResult {
    __typename
    ... on CommandAccepted {
      revision
      project
      repeated
    }
    ... on CommandRejected {
      code
      rule
      message
      values {
        name
        value
      }
    }
    ... on VersionConflict {
      expectedRevision
      currentRevision
      since {
        id
        revision
        at
        sentence
        item
        actor {
          id
          name
        }
        onBehalfOf {
          id
          name
        }
      }
    }
    ... on NotPermitted {
      permission
      rule
      message
      roles
    }
  }
`)

export type CommandAnswer = FragmentOf<typeof commandAnswerFragment>
