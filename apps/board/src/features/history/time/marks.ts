import type { ResultOf } from '../../../graphql/graphql.ts'
import type { LocalText } from '../../../graphql/local-text.ts'
import type { timelineQuery } from './documents.ts'

type Project = NonNullable<ResultOf<typeof timelineQuery>['project']>
type MarkKind = Project['timeline'][number]['kind']

/** A moment worth going to: where the project started, a vote closed or a phase began. */
export interface Mark {
  readonly revision: number
  readonly at: string
  readonly kind: Exclude<MarkKind, 'deviationReported'>
  readonly citation: string
  readonly phase: LocalText | undefined
}

/** The marks in order of time. Deviations are too many to be drawn; the history has them. */
export function marksOf({ timeline, proposals, visits, definition }: Project): readonly Mark[] {
  return timeline
    .flatMap(({ revision, at, kind, proposal }) => {
      if (kind === 'deviationReported') return []
      const citation = proposals.find(({ id }) => id === proposal)?.citation ?? ''
      const visit = visits.findLast(({ from }) => from <= at)
      const phase = definition.phases.find(({ id }) => id === visit?.phase)?.name
      return [{ revision, at, kind, citation, phase }]
    })
    .toSorted((left, right) => left.revision - right.revision)
}

/** The nearest mark after a revision, or before it. */
export function markBeyond(marks: readonly Mark[], revision: number, direction: 'before' | 'after'): Mark | undefined {
  return direction === 'after'
    ? marks.find((mark) => mark.revision > revision)
    : marks.findLast((mark) => mark.revision < revision)
}
