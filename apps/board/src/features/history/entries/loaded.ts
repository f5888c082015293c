import type { FragmentOf, ResultOf } from '../../../graphql/graphql.ts'
import type { historyEntryFragment, historyQuery } from './documents.ts'

export type Entry = FragmentOf<typeof historyEntryFragment>
export type Page = ResultOf<typeof historyQuery>['history']

/** What has been fetched so far of one way of narrowing the history. */
export interface Loaded extends Page {
  readonly wish: string
}

/** Lays the newest page over what is there. Where the two do not meet, the newest page begins anew. */
export function withNewest(loaded: Loaded | undefined, wish: string, newest: Page): Loaded {
  const top = loaded?.entries[0]
  if (loaded === undefined || loaded.wish !== wish || top === undefined) return { ...newest, wish }
  const fresh = newest.entries.filter(({ revision }) => revision > top.revision)
  const meets = fresh.length < newest.entries.length || newest.next === null
  return meets ? { ...loaded, entries: [...fresh, ...loaded.entries] } : { ...newest, wish }
}

/** Adds an older page; an answer to what nobody asks any more is dropped. */
export function withOlder(loaded: Loaded | undefined, wish: string, older: Page): Loaded | undefined {
  if (loaded?.wish !== wish) return loaded
  return { wish, next: older.next, entries: [...loaded.entries, ...older.entries] }
}
