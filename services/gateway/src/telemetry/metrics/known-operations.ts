import { commandSchemas } from '@samstyre/domain'

const queries = [
  'Aftermath',
  'Compare',
  'DecisionFile',
  'Decisions',
  'Definitions',
  'DemoPeople',
  'Deviation',
  'Deviations',
  'Gate',
  'Gates',
  'Governance',
  'History',
  'Me',
  'MyTasks',
  'NewestRevision',
  'Organisations',
  'Overview',
  'People',
  'Phases',
  'Portfolio',
  'ProjectFrame',
  'Proposal',
  'Record',
  'ReportDeviationPage',
  'Timeline',
]
const subscriptions = ['PortfolioChanges', 'ProjectChanges']
const mutations = Object.keys(commandSchemas).map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)

/** The names of the board's operations. */
export const knownOperations: ReadonlySet<string> = new Set([...queries, ...mutations, ...subscriptions])

/** A name as a figure may carry it: clients choose the names of operations, so any other is `other`. */
export function operationLabel(name: string | undefined): string {
  return name !== undefined && knownOperations.has(name) ? name : 'other'
}
