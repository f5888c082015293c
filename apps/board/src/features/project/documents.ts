import { type FragmentOf, graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'
import { taskFragment } from '../tasks/documents.ts'
import { gateNamesFragment, proposalSummaryFragment } from '../voting/documents.ts'

export const gateFragment = graphql(
  `
    fragment OverviewGate on Gate {
      id
      number
      state
      met
      total
      passedAt
      sentBack
      heldUntil
      name {
        ...LocalTextFields
      }
      from {
        id
      }
      to {
        id
      }
      passedBy {
        id
        citation
      }
      blocking {
        id
      }
      criteria {
        key
        status
        partner {
          id
          name
        }
        responsible {
          id
          name
        }
        definition {
          id
          text {
            ...LocalTextFields
          }
        }
      }
      openProposal {
        id
        citation
        deadline
        validity {
          status
          reasons {
            code
            who
            count
            needed
          }
        }
        rule {
          voters
          majority
          majorityNumerator
          majorityDenominator
        }
        seats {
          seat
          counts
          partner {
            id
            name
          }
          member {
            id
            name
          }
          deputy {
            id
            name
          }
          insteadOf {
            id
            name
          }
          holder {
            id
          }
          ballot {
            choice
          }
        }
        mySeats {
          seat
          ballot {
            choice
          }
        }
      }
    }
  `,
  [localTextFragment],
)

export const conditionFragment = graphql(`
  fragment OverviewCondition on Condition {
    id
    proposal
    citation
    text
    due
    met
    note
    settledAt
    overdue
    mine
    owner {
      id
      name
    }
    settledBy {
      id
      name
    }
  }
`)

export const deviationFragment = graphql(`
  fragment OverviewDeviation on Deviation {
    id
    number
    title
    state
    due
    overdue
    costNok
    days
    overTolerance
    blocking
    ownerPartner {
      id
      name
    }
    tolerance {
      costNok
      days
    }
    affects {
      assessment {
        at
      }
    }
    proposal {
      id
      citation
    }
  }
`)

export const overviewQuery = graphql(
  `
    query Overview($id: ID!, $at: At, $language: Language!) {
      project(id: $id, at: $at) {
        id
        name
        purpose
        revision
        at
        status
        visit
        phaseSince
        constituted
        phase {
          id
        }
        definition {
          id
          version
          name {
            ...LocalTextFields
          }
          phases {
            id
            trial
            name {
              ...LocalTextFields
            }
          }
        }
        visits {
          phase
          visit
          from
          to
        }
        partners {
          left
          organisation {
            id
            name
          }
        }
        gates {
          ...OverviewGate
          ...GateNameFields
        }
        proposals {
          ...ProposalSummaryFields
        }
        conditions {
          ...OverviewCondition
        }
        deviations {
          ...OverviewDeviation
        }
        standing {
          permissions
          tasks {
            ...TaskFields
          }
        }
      }
      history(id: $id, language: $language, limit: 6) {
        entries {
          id
          revision
          at
          sentence
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
    }
  `,
  [
    localTextFragment,
    gateFragment,
    gateNamesFragment,
    proposalSummaryFragment,
    conditionFragment,
    deviationFragment,
    taskFragment,
  ],
)

export type OverviewGate = FragmentOf<typeof gateFragment>
export type OverviewCondition = FragmentOf<typeof conditionFragment>
export type OverviewDeviation = FragmentOf<typeof deviationFragment>
