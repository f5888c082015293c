import { type FragmentOf, graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'

/** A deviation as its card, its row and its dialogs need it. */
export const deviationFragment = graphql(`
  fragment DeviationFields on Deviation {
    id
    number
    title
    state
    severity
    due
    overdue
    sorting
    costNok
    days
    overTolerance
    blocking
    actions
    tolerance {
      costNok
      days
    }
    ownerPartner {
      id
      name
    }
    reportingPartner {
      id
      name
    }
    reportedBy {
      id
      name
    }
    responsible {
      id
      name
    }
    assessFor {
      id
      name
    }
    affects {
      partner {
        id
        name
      }
      assessment {
        at
        costNok
        days
        by {
          id
          name
        }
        aspects {
          aspect
          consequence
          note
        }
      }
    }
  }
`)

/** What the dialogs of a project's deviations choose from. */
export const deviationProjectFragment = graphql(`
  fragment DeviationProjectFields on Project {
    id
    name
    revision
    status
    constituted
    phase {
      id
    }
    definition {
      id
      version
      phases {
        id
        trial
      }
    }
    partners {
      left
      organisation {
        id
        name
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
    }
    proposals {
      id
      citation
      state
      subject {
        __typename
        ... on DeviationSubject {
          deviation {
            id
          }
        }
      }
    }
  }
`)

export const deviationsQuery = graphql(
  `
    query Deviations($id: ID!, $at: At) {
      project(id: $id, at: $at) {
        ...DeviationProjectFields
        deviations {
          ...DeviationFields
        }
      }
    }
  `,
  [deviationProjectFragment, deviationFragment],
)

/** History cannot be asked for as it was; what came after the moment shown is left out on the page. */
export const deviationQuery = graphql(
  `
    query Deviation($id: ID!, $deviation: ID!, $at: At, $language: Language!) {
      project(id: $id, at: $at) {
        ...DeviationProjectFields
        deviation(id: $deviation) {
          ...DeviationFields
          description
          reportedAt
          visit
          round
          decidedBy
          decidedAt
          decisionReason
          phase {
            id
            name {
              ...LocalTextFields
            }
          }
          proposal {
            id
            citation
          }
          comments {
            id
            at
            text
            by {
              id
              name
            }
          }
        }
      }
      history(id: $id, language: $language, filter: { item: $deviation }) {
        entries {
          id
          revision
          at
          type
          sentence
          quote
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
    }
  `,
  [deviationProjectFragment, deviationFragment, localTextFragment],
)

export type Deviation = FragmentOf<typeof deviationFragment>
export type DeviationProject = FragmentOf<typeof deviationProjectFragment>
