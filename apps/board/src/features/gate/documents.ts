import { type FragmentOf, graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'
import { gateNamesFragment, proposalFragment, proposalSummaryFragment } from '../voting/documents.ts'
import { ruleFragment } from '../voting/rule-document.ts'

const evidenceFragment = graphql(`
  fragment EvidenceVersionFields on EvidenceVersion {
    version
    at
    hash
    submittedBy {
      id
      name
    }
    evidence {
      __typename
      ... on DocumentEvidence {
        name
        mediaType
        size
        sha256
      }
      ... on LinkEvidence {
        url
        title
      }
      ... on NoteEvidence {
        text
      }
    }
  }
`)

const attestationFragment = graphql(`
  fragment AttestationFields on Attestation {
    at
    version
    statement
    withdrawn
    withdrawnReason
    by {
      id
      name
    }
  }
`)

export const criterionFragment = graphql(
  `
    fragment CriterionFields on Criterion {
      key
      status
      mine
      waiverReason
      definition {
        id
        derived
        perPartner
        waivable
        responsible
        text {
          ...LocalTextFields
        }
        help {
          ...LocalTextFields
        }
      }
      partner {
        id
        name
      }
      evidence {
        ...EvidenceVersionFields
      }
      attestation {
        ...AttestationFields
      }
      attestations {
        ...AttestationFields
      }
      waiver {
        id
        citation
      }
      responsible {
        id
        name
      }
    }
  `,
  [localTextFragment, evidenceFragment, attestationFragment],
)

export const gateFragment = graphql(
  `
    fragment GateFields on Gate {
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
        name {
          ...LocalTextFields
        }
      }
      to {
        id
        name {
          ...LocalTextFields
        }
      }
      criteria {
        ...CriterionFields
      }
      openProposal {
        id
        citation
        deadline
      }
      newestProposal {
        ...ProposalFields
      }
      proposals {
        ...ProposalSummaryFields
      }
      passedBy {
        id
        citation
      }
      blocking {
        id
        number
        title
        state
        costNok
        days
        tolerance {
          costNok
          days
        }
      }
    }
  `,
  [localTextFragment, criterionFragment, proposalFragment, proposalSummaryFragment],
)

export const gateQuery = graphql(
  `
    query Gate($id: ID!, $gate: ID!, $at: At) {
      project(id: $id, at: $at) {
        id
        name
        status
        revision
        constituted
        owner {
          id
          name
        }
        seats {
          id
          role
          partner {
            id
            name
          }
          holder {
            id
            name
          }
        }
        phase {
          id
        }
        rules {
          gate {
            ...RuleFields
          }
        }
        assignments {
          id
          role
          active
          person {
            id
            name
          }
          partner {
            id
            name
          }
        }
        gates {
          ...GateNameFields
        }
        openProposals: proposals {
          id
          citation
          state
          subject {
            __typename
            ... on WaiverSubject {
              criterion {
                id
              }
            }
          }
        }
        gate(id: $gate) {
          ...GateFields
        }
      }
    }
  `,
  [ruleFragment, gateNamesFragment, gateFragment],
)

export const gatesQuery = graphql(
  `
    query Gates($id: ID!, $at: At) {
      project(id: $id, at: $at) {
        id
        name
        gates {
          id
          number
          state
          met
          total
          passedAt
          heldUntil
          name {
            ...LocalTextFields
          }
          from {
            id
            name {
              ...LocalTextFields
            }
          }
          to {
            id
            name {
              ...LocalTextFields
            }
          }
          passedBy {
            id
            citation
          }
          openProposal {
            id
            citation
            deadline
          }
        }
      }
    }
  `,
  [localTextFragment],
)

export type Criterion = FragmentOf<typeof criterionFragment>
export type EvidenceVersion = FragmentOf<typeof evidenceFragment>
export type Attestation = FragmentOf<typeof attestationFragment>
export type Gate = FragmentOf<typeof gateFragment>
export type GateState = Gate['state']
export type BlockingDeviation = Gate['blocking'][number]
