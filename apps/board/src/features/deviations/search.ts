import { flagIn, given, oneOf, textIn } from '../../address/search-values.ts'

const layouts = ['board', 'list'] as const
const lanes = ['partner', 'severity'] as const

export interface DeviationsSearch {
  readonly layout?: (typeof layouts)[number] | undefined
  readonly lanes?: (typeof lanes)[number] | undefined
  readonly partner?: string | undefined
  readonly severity?: string | undefined
  readonly search?: string | undefined
  readonly overTolerance?: true | undefined
}

/** How the deviations are laid out and filtered. */
export function deviationsSearch(search: Readonly<Record<string, unknown>>): DeviationsSearch {
  return given({
    layout: oneOf(layouts, search['layout']),
    lanes: oneOf(lanes, search['lanes']),
    partner: textIn(search['partner']),
    severity: textIn(search['severity']),
    search: textIn(search['search']),
    overTolerance: flagIn(search['overTolerance']),
  })
}
