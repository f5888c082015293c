import { flagIn, given, oneOf, textIn } from '../../address/search-values.ts'

export const layouts = ['board', 'list'] as const
export const laneKinds = ['partner', 'severity'] as const
export const severities = ['critical', 'high', 'medium', 'low'] as const
export const deviationStates = [
  'reported',
  'assessed',
  'escalated',
  'approved',
  'carryingOut',
  'verified',
  'closed',
  'rejected',
] as const

export type DeviationState = (typeof deviationStates)[number]
export type Severity = (typeof severities)[number]
export type LaneKind = (typeof laneKinds)[number]

export interface DeviationsSearch {
  readonly layout?: (typeof layouts)[number] | undefined
  readonly lanes?: LaneKind | undefined
  readonly partner?: string | undefined
  readonly severity?: Severity | undefined
  readonly state?: DeviationState | undefined
  readonly search?: string | undefined
  readonly overTolerance?: true | undefined
  readonly mine?: true | undefined
}

/** How the deviations are laid out and filtered. */
export function deviationsSearch(search: Readonly<Record<string, unknown>>): DeviationsSearch {
  return given({
    layout: oneOf(layouts, search['layout']),
    lanes: oneOf(laneKinds, search['lanes']),
    partner: textIn(search['partner']),
    severity: oneOf(severities, search['severity']),
    state: oneOf(deviationStates, search['state']),
    search: textIn(search['search']),
    overTolerance: flagIn(search['overTolerance']),
    mine: flagIn(search['mine']),
  })
}
