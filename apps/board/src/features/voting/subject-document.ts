import { type FragmentOf, graphql } from '../../graphql/graphql.ts'
import { localTextFragment } from '../../graphql/local-text.ts'
import { ruleFragment } from './rule-document.ts'

/** What may be left out has a name of its own: GraphQL wants one type for one name. */
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
      ... on AddSeatSubject {
        reason
        partner {
          id
          name
        }
      }
      ... on RemoveSeatSubject {
        reason
        partner {
          id
          name
        }
        sitter {
          id
          name
        }
      }
      ... on AppointmentSubject {
        reason
        role
        person {
          id
          name
        }
        forPartner: partner {
          id
          name
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

export type Subject = FragmentOf<typeof subjectFragment>
