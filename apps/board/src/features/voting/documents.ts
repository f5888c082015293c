import { type FragmentOf, graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'
import { basisFragment } from './basis-document.ts'
import { ruleFragment } from './rule-document.ts'
import { objectionFragment, seatFragment } from './seat-document.ts'
import { subjectFragment } from './subject-document.ts'

/** Everything a vote shows, while it is open and after. */
export const proposalFragment = graphql(
  `
    fragment ProposalFields on Proposal {
      id
      citation
      state
      recommendation
      putAt
      deadline
      asOf
      closedAt
      closedRevision
      putRevision
      rulesVersion
      basisHash
      withdrawnReason
      actions
      subject {
        ...SubjectFields
      }
      putBy {
        id
        name
      }
      rule {
        ...RuleFields
      }
      alsoUnder {
        ...RuleFields
      }
      seats {
        ...SeatFields
      }
      mySeats {
        seat
      }
      ballots {
        seat
        choice
        dissent
        inWriting
        at
        counts
        beforeRenewal
        person {
          id
          name
        }
        partner {
          id
          name
        }
        onBehalfOf {
          id
          name
        }
      }
      objections {
        ...ObjectionFields
      }
      renewal {
        at
        by {
          id
          name
        }
        criterion {
          id
          text {
            ...LocalTextFields
          }
        }
        partner {
          id
          name
        }
      }
      advice {
        favours
        yes
        no
        blank
        asOf
      }
      ownerDecision {
        reason
        at
        owner {
          id
          name
        }
      }
      validity {
        status
        yes
        no
        blank
        voters
        reasons {
          code
          who
          count
          needed
        }
      }
      basis {
        ...BasisFields
      }
      conditions {
        id
        text
        due
        met
        owner {
          id
          name
        }
      }
    }
  `,
  [localTextFragment, subjectFragment, ruleFragment, seatFragment, objectionFragment, basisFragment],
)

/** What a list of proposals shows of each. */
export const proposalSummaryFragment = graphql(
  `
    fragment ProposalSummaryFields on Proposal {
      id
      citation
      state
      putAt
      deadline
      closedAt
      subject {
        ...SubjectFields
      }
      putBy {
        id
        name
      }
      validity {
        status
        yes
        no
        blank
        voters
      }
      mySeats {
        seat
        ballot {
          choice
        }
      }
    }
  `,
  [subjectFragment],
)

/** The gates as a proposal names them. */
export const gateNamesFragment = graphql(
  `
    fragment GateNameFields on Gate {
      id
      number
      to {
        id
        name {
          ...LocalTextFields
        }
      }
    }
  `,
  [localTextFragment],
)

export type Proposal = FragmentOf<typeof proposalFragment>
export type ProposalSummary = FragmentOf<typeof proposalSummaryFragment>
export type GateName = FragmentOf<typeof gateNamesFragment>
