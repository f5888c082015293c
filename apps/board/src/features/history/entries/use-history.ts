import { useEffect, useMemo, useState } from 'react'
import { type CombinedError, useClient } from 'urql'
import { useText } from '../../../language/use-text.ts'
import { useFreshness } from '../../../live/freshness.ts'
import type { HistorySearch } from '../search.ts'
import { historyQuery } from './documents.ts'
import { type Loaded, withNewest, withOlder } from './loaded.ts'

const pageSize = 40

interface Wanted {
  readonly projectId: string
  readonly filter: Pick<HistorySearch, 'kinds' | 'person' | 'partner' | 'item'>
  /** The last revision to show; undefined for the newest, which is then followed. */
  readonly until: number | undefined
  readonly pause?: boolean
}

/** The history page by page, newest first. New events are laid on top as they happen; what was loaded stays. */
export function useHistory({ projectId, filter, until, pause = false }: Wanted) {
  const client = useClient()
  const { language } = useText()
  const changes = useFreshness(projectId)
  const followed = until === undefined ? changes : 0
  const [loaded, setLoaded] = useState<Loaded>()
  const [error, setError] = useState<CombinedError>()
  const [loadingMore, setLoadingMore] = useState(false)
  const { kinds, person, partner, item } = filter
  const before = until === undefined ? null : until + 1
  const variables = useMemo(
    () => ({
      id: projectId,
      language,
      filter: {
        kinds: kinds === undefined ? null : [...kinds],
        person: person ?? null,
        partner: partner ?? null,
        item: item ?? null,
      },
      before,
      limit: pageSize,
    }),
    [projectId, language, kinds, person, partner, item, before],
  )
  const wish = JSON.stringify(variables)
  // A change in the project makes a new request of the same wish.
  const request = useMemo(() => ({ variables, wish, followed }), [variables, wish, followed])

  useEffect(() => {
    if (pause) return
    let dropped = false
    const fetchNewest = async () => {
      const answer = await client.query(historyQuery, request.variables, { requestPolicy: 'network-only' }).toPromise()
      if (dropped) return
      setError(answer.error)
      const newest = answer.data?.history
      if (newest !== undefined) setLoaded((earlier) => withNewest(earlier, request.wish, newest))
    }
    void fetchNewest()
    return () => {
      dropped = true
    }
  }, [client, request, pause])

  const loadMore = async () => {
    if (loaded?.wish !== wish || loaded.next === null || loadingMore) return
    setLoadingMore(true)
    const answer = await client.query(historyQuery, { ...variables, before: loaded.next }).toPromise()
    setLoadingMore(false)
    setError(answer.error)
    const older = answer.data?.history
    if (older !== undefined) setLoaded((earlier) => withOlder(earlier, wish, older))
  }

  return {
    entries: loaded?.entries,
    more: loaded?.next !== undefined && loaded.next !== null,
    /** True while other entries than those asked for are still shown. */
    changing: loaded !== undefined && loaded.wish !== wish,
    loadingMore,
    error,
    loadMore: () => void loadMore(),
  }
}
