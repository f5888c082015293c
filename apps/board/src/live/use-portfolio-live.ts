import { useEffect } from 'react'
import { useClient } from 'urql'
import { portfolioChangesSubscription } from './documents.ts'
import { follow } from './follow.ts'
import { everything, markChanged } from './freshness.ts'

/** Follows all projects of the person logged in; pages that follow one project pause it, to hold one connection only. */
export function usePortfolioLive(pause: boolean): void {
  const client = useClient()
  useEffect(() => {
    if (pause) return
    return follow({
      client,
      subscription: portfolioChangesSubscription,
      variables: () => ({}),
      probe: () => {
        // A new stream begins with what happens next, so what happened while there was none is asked for.
        markChanged(everything)
        return Promise.resolve(navigator.onLine)
      },
      onChange: ({ portfolioChanges: change }) => markChanged(change.project),
      onConnection: () => undefined,
      onRecovered: () => markChanged(everything),
    })
  }, [client, pause])
}
