import { given, oneOf, someOf, textIn } from '../../address/search-values.ts'

export const historyKinds = ['project', 'people', 'gates', 'decisions', 'deviations', 'conditions'] as const
export type HistoryKind = (typeof historyKinds)[number]

/** The questions that an auditor finds answered at once. */
export const questions = ['deputies', 'waived', 'notAdopted', 'overdue', 'overTolerance'] as const
export type Question = (typeof questions)[number]

export interface HistorySearch {
  readonly kinds?: readonly HistoryKind[] | undefined
  readonly person?: string | undefined
  readonly partner?: string | undefined
  /** A proposal, deviation, condition or gate. */
  readonly item?: string | undefined
  /** The ready question that is open. */
  readonly question?: Question | undefined
}

/** What is filtered in the history of a project. */
export function historySearch(search: Readonly<Record<string, unknown>>): HistorySearch {
  const { kinds, person, partner, item, question } = search
  return given({
    kinds: someOf(historyKinds, kinds),
    person: textIn(person),
    partner: textIn(partner),
    item: textIn(item),
    question: oneOf(questions, question),
  })
}

export interface ComparisonSearch {
  /** A revision, an instant, or a date, which means the end of that day. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The two moments that are compared. */
export function comparisonSearch(search: Readonly<Record<string, unknown>>): ComparisonSearch {
  return given({ from: textIn(search['from']), to: textIn(search['to']) })
}
