import { textIn } from '../address/search-values.ts'

/** Which state of a project is shown: the newest, or the one at a revision or a time. */
export type ShownMoment = { readonly kind: 'now' } | { readonly kind: 'past'; readonly at: PastMoment }
export type PastMoment = { readonly revision: number } | { readonly time: string }

/** `?at=412` is a revision, `?at=2026-11-22T12:05:00Z` an instant; anything else is now. */
export function momentOf(at: string | undefined): ShownMoment {
  if (at === undefined) return { kind: 'now' }
  if (/^\d+$/.test(at)) return { kind: 'past', at: { revision: Number(at) } }
  const time = Date.parse(at)
  return Number.isNaN(time) ? { kind: 'now' } : { kind: 'past', at: { time: new Date(time).toISOString() } }
}

export interface MomentSearch {
  readonly at?: string | undefined
}

/** The part of a route's search that names the moment. */
export function momentSearch(search: Readonly<Record<string, unknown>>): MomentSearch {
  const at = textIn(search['at'])
  return at === undefined || momentOf(at).kind === 'now' ? {} : { at }
}
