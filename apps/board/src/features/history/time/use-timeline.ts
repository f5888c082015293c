import { useMemo } from 'react'
import { useText } from '../../../language/use-text.ts'
import { useFreshQuery } from '../../../live/use-fresh-query.ts'
import { timelineQuery } from './documents.ts'
import { type Mark, marksOf } from './marks.ts'

export interface Timeline {
  /** The newest revision there is, and when it came. */
  readonly last: number
  readonly lastAt: string
  readonly marks: readonly Mark[]
}

/** The length of a project and its marks; undefined until they have arrived. */
export function useTimeline(projectId: string): Timeline | undefined {
  const { data } = useFreshQuery({ query: timelineQuery, variables: { id: projectId }, scope: projectId })
  const project = data?.project ?? undefined
  return useMemo(
    () =>
      project === undefined ? undefined : { last: project.lastRevision, lastAt: project.at, marks: marksOf(project) },
    [project],
  )
}

/** What a mark is called. */
export function useMarkText() {
  const { t, local } = useText()
  return ({ kind, citation, phase }: Mark): string => {
    switch (kind) {
      case 'started':
        return t('board.moment.mark.started')
      case 'phaseEntered':
        return t('board.moment.mark.phaseEntered', { phase: phase === undefined ? '' : local(phase) })
      case 'decisionAdopted':
      case 'decisionNotAdopted':
      case 'decisionLapsed':
        return t(`board.moment.mark.${kind}`, { citation })
      default:
        return kind satisfies never
    }
  }
}
