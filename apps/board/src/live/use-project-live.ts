import type { Language } from '@samstyre/messages'
import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import type { ResultOf } from '../graphql/graphql.ts'
import { problemOf } from '../graphql/problem.ts'
import { useText } from '../language/use-text.ts'
import { newestRevisionQuery, projectChangesSubscription } from './documents.ts'
import { type Connection, follow } from './follow.ts'
import { markChanged } from './freshness.ts'

type ProjectChange = ResultOf<typeof projectChangesSubscription>['projectChanges']

export interface ProjectLive {
  readonly connection: Connection
  /** What happened while the page was open, newest first. */
  readonly changes: readonly ToldChange[]
}

/** A change in the language that it was told in, which the reader may have left since. */
type ToldChange = ProjectChange & { readonly language: Language }

const kept = 20

/**
 * Follows a project from a revision on. Every change marks the project as changed, so that its queries ask again.
 *
 * @param after the revision the page was first shown at; undefined until that is known
 */
export function useProjectLive(project: string, after: number | undefined): ProjectLive {
  const client = useClient()
  const { language } = useText()
  const [connection, setConnection] = useState<Connection>('open')
  const [changes, setChanges] = useState<readonly ToldChange[]>([])
  const seen = useRef<number | undefined>(undefined)
  const known = after !== undefined

  useEffect(() => {
    if (after !== undefined) seen.current ??= after
  }, [after])

  useEffect(() => {
    if (!known) return
    return follow({
      client,
      subscription: projectChangesSubscription,
      variables: () => ({ id: project, after: seen.current ?? 0, language }),
      probe: async () => {
        const { data, error } = await client.query(
          newestRevisionQuery,
          { id: project },
          { requestPolicy: 'network-only' },
        )
        const newest = data?.project?.lastRevision
        const last = seen.current ?? 0
        // The reader's role has ended: the page asks again, and says so instead of showing what it once got.
        if (error !== undefined && problemOf(error).kind === 'noAccess') markChanged(project)
        if (newest !== undefined && newest > last) markChanged(project)
        // A gateway that has not read as far in the log would show less than what was seen here.
        return newest !== undefined && newest >= last
      },
      onChange: ({ projectChanges: change }) => {
        if (change.revision <= (seen.current ?? -1)) return
        seen.current = change.revision
        setChanges((earlier) => [{ ...change, language }, ...earlier].slice(0, kept))
        markChanged(project)
      },
      onConnection: setConnection,
      onRecovered: () => markChanged(project),
    })
  }, [client, project, language, known])

  return { connection, changes }
}
