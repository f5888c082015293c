import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { momentOf, momentSearch, type PastMoment } from './moment.ts'

export interface MomentInView {
  /** What to pass as `at` to a query: null for the newest state. */
  readonly at: PastMoment | null
  /** True when the past is shown: then everything is read-only. */
  readonly past: boolean
}

/** The moment the address bar asks for. */
export function useMoment(): MomentInView {
  const { at } = momentSearch(useSearch({ strict: false }))
  return useMemo(() => {
    const moment = momentOf(at)
    return moment.kind === 'past' ? { at: moment.at, past: true } : { at: null, past: false }
  }, [at])
}
