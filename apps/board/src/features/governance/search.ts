import { given, oneOf, textIn } from '../../address/search-values.ts'

/** What can be done on the page of people and rules; the one under way stands in the address bar. */
const undertakings = [
  'assign',
  'end',
  'admit',
  'remove',
  'registerPerson',
  'registerOrganisation',
  'correctPerson',
] as const

export type Undertaking = (typeof undertakings)[number]

export interface GovernanceSearch {
  readonly do?: Undertaking | undefined
  /** What it is done to: an assignment, a partner or a person. */
  readonly about?: string | undefined
}

export function governanceSearch(search: Readonly<Record<string, unknown>>): GovernanceSearch {
  return given({ do: oneOf(undertakings, search['do']), about: textIn(search['about']) })
}
