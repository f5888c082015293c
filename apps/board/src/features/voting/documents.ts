import { type FragmentOf, graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'

export const ruleFragment = graphql(`
  fragment RuleFields on DecisionRule {
    voters
    quorumNumerator
    quorumDenominator
    majority
    majorityNumerator
    majorityDenominator
    castingVote
    abstention
  }
`)

/** A remark that may be left out has a name of its own: GraphQL wants one type for one name. */
export const subjectFragment = graphql(
  `
    fragment SubjectFields on Subject {
      __typename
      ... on GateSubject {
        gate
        gateName {
          ...LocalTextFields
        }
        outcome
        conditions {
          text
          due
          owner {
            id
            name
          }
        }
        holdUntil
        remark: reason
      }
      ... on PauseSubject {
        reason
      }
      ... on ResumeSubject {
        reason
      }
      ... on TerminateSubject {
        reason
      }
      ... on WaiverSubject {
        gate
        reason
        criterion {
          id
          text {
            ...LocalTextFields
          }
        }
      }
      ... on DeviationSubject {
        remark: reason
        deviation {
          id
          number
          title
        }
      }
      ... on RulesSubject {
        reason
        rules {
          gate {
            ...RuleFields
          }
          ordinary {
            ...RuleFields
          }
        }
      }
      ... on MandateSubject {
        costNok
        days
        reason
      }
    }
  `,
  [localTextFragment, ruleFragment],
)

export const seatFragment = graphql(`
  fragment SeatFields on SeatView {
    seat
    role
    cause
    note
    counts
    member {
      id
      name
    }
    partner {
      id
      name
    }
    deputy {
      id
      name
    }
    ballot {
      choice
      dissent
      at
    }
    possibleDeputies {
      id
      name
    }
  }
`)

const basisFragment = graphql(
  `
    fragment BasisFields on Basis {
      definition
      mandate {
        costNok
        days
      }
      criteria {
        status
        attestedAt
        evidenceVersion
        evidenceHash
        waivedBy
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
        attestedBy {
          id
          name
        }
      }
      deviations {
        state
        costNok
        days
        deviation {
          id
          number
          title
        }
      }
    }
  `,
  [localTextFragment],
)

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
      closedAt
      closedRevision
      putRevision
      rulesVersion
      basisHash
      withdrawnReason
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
      seats {
        ...SeatFields
      }
      mySeats {
        ...SeatFields
      }
      ballots {
        seat
        choice
        dissent
        at
        counts
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
  [subjectFragment, ruleFragment, seatFragment, basisFragment],
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
        ...SeatFields
      }
    }
  `,
  [subjectFragment, seatFragment],
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
export type Subject = FragmentOf<typeof subjectFragment>
export type Seat = FragmentOf<typeof seatFragment>
export type GateName = FragmentOf<typeof gateNamesFragment>
export type Basis = FragmentOf<typeof basisFragment>
