import { graphql, type ResultOf } from '../../graphql/graphql.ts'
import { ruleFragment, rulePresetFragment } from '../voting/rule-document.ts'

export const governanceQuery = graphql(
  `
    query Governance($id: ID!, $at: At) {
      project(id: $id, at: $at) {
        id
        name
        at
        revision
        status
        constituted
        rulesVersion
        rulesPreset {
          ...RulePresetFields
        }
        mandateVersion
        rules {
          gate {
            ...RuleFields
          }
          ordinary {
            ...RuleFields
          }
        }
        mandate {
          costNok
          days
        }
        partners {
          host
          since
          left
          mayAppoint
          organisation {
            id
            name
            kind
          }
        }
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
        }
        assignments {
          id
          role
          deputyFor
          seat
          mayEnd
          from
          to
          active
          person {
            id
            name
            title
          }
          partner {
            id
            name
          }
        }
        definition {
          id
          version
          tolerance {
            costNok
            days
          }
          rulePresets {
            ...RulePresetFields
          }
          permissions {
            permission
            roles
          }
        }
        standing {
          roles
          permissions
          mayAppoint
          partners {
            id
            name
          }
        }
      }
    }
  `,
  [ruleFragment, rulePresetFragment],
)

export type Governed = NonNullable<ResultOf<typeof governanceQuery>['project']>
export type Partner = Governed['partners'][number]
export type Assignment = Governed['assignments'][number]
export type SeatOfGroup = Governed['seats'][number]
export type Role = Assignment['role']
