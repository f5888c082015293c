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
  /** As they are asked for; undefined while one of them is no moment of the project. */
  readonly asked: { readonly from: PastMoment; readonly to: PastMoment } | undefined
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
    const [earlier, later] = [askedFor(from, last), askedFor(to, last)]
    return { from, to, asked: earlier === undefined || later === undefined ? undefined : { from: earlier, to: later } }
  }, [search, timeline, at])
}
