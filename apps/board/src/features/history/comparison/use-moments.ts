import { useMemo } from 'react'
import type { PastMoment } from '../../../moment/moment.ts'
import { useMoment } from '../../../moment/use-moment.ts'
import type { ComparisonSearch } from '../search.ts'
import { markBeyond } from '../time/marks.ts'
import type { Timeline } from '../time/use-timeline.ts'
import { askedFor } from './chosen-moment.ts'

export interface Moments {
  /** As the address names them; undefined for now. */
  readonly from: string
  readonly to: string | undefined
  /** As they are asked for. */
  readonly asked: { readonly from: PastMoment; readonly to: PastMoment }
}

/**
 * The two moments to compare. What the address leaves out: the later one is the moment shown, the earlier one the last
 * mark before it.
 */
export function useMoments(search: ComparisonSearch, timeline: Timeline | undefined): Moments | undefined {
  const { at } = useMoment()
  return useMemo(() => {
    if (timeline === undefined) return undefined
    const { last, marks } = timeline
    const shown = at !== null && 'revision' in at ? at.revision : last
    const to = search.to ?? (shown < last ? String(shown) : undefined)
    const mark = markBeyond(marks, shown, 'before')
    const from = search.from ?? String(mark?.revision ?? 0)
    return { from, to, asked: { from: askedFor(from, last), to: askedFor(to, last) } }
  }, [search, timeline, at])
}
