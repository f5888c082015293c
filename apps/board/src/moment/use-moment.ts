import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { momentOf, momentSearch, type PastMoment } from './moment.ts'

export interface MomentInView {
  /** What to pass as `at` to a query: null for the newest state. */
  readonly at: PastMoment | null
  /** True when the past is shown: then everything is read-only. */
  readonly past: boolean
  /** As it stands in the address. */
  readonly asked: string | undefined
  /** True when what the address asks for is no moment. */
  readonly unknown: boolean
}

/** The moment the address bar asks for. */
export function useMoment(): MomentInView {
  const { at } = momentSearch(useSearch({ strict: false }))
  return useMemo(() => {
    const moment = momentOf(at)
    switch (moment.kind) {
      case 'now':
        return { at: null, past: false, asked: at, unknown: false }
      case 'past':
        return { at: moment.at, past: true, asked: at, unknown: false }
      case 'unknown':
        return { at: null, past: false, asked: at, unknown: true }
      default:
        return moment satisfies never
    }
  }, [at])
}
