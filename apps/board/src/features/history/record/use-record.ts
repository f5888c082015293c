import type { ResultOf } from '../../../graphql/graphql.ts'
import { useFreshQuery } from '../../../live/use-fresh-query.ts'
import { useMoment } from '../../../moment/use-moment.ts'
import { recordQuery } from './documents.ts'

/** The project at the moment shown, as an auditor asks about it. */
export type ProjectRecord = NonNullable<ResultOf<typeof recordQuery>['project']>

export function useRecord(projectId: string) {
  const { at, past } = useMoment()
  const { data, error, ask } = useFreshQuery({
    query: recordQuery,
    variables: { id: projectId, at },
    scope: projectId,
    past,
  })
  return { record: data?.project ?? undefined, error, ask, missing: data?.project === null }
}
