import { given, textIn } from '../../address/search-values.ts'

export interface HistorySearch {
  readonly kinds?: string | undefined
  readonly person?: string | undefined
  readonly partner?: string | undefined
  readonly item?: string | undefined
}

/** What is filtered in the history of a project. */
export function historySearch(search: Readonly<Record<string, unknown>>): HistorySearch {
  const { kinds, person, partner, item } = search
  return given({ kinds: textIn(kinds), person: textIn(person), partner: textIn(partner), item: textIn(item) })
}

export interface ComparisonSearch {
  /** A revision or an instant, like `at`. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The two moments that are compared. */
export function comparisonSearch(search: Readonly<Record<string, unknown>>): ComparisonSearch {
  return given({ from: textIn(search['from']), to: textIn(search['to']) })
}
