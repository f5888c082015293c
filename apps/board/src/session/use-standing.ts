import { useParams } from '@tanstack/react-router'
import { graphql } from '../graphql/graphql.ts'
import { useFreshQuery } from '../live/use-fresh-query.ts'
import { useMoment } from '../moment/use-moment.ts'

export const projectFrameQuery = graphql(`
  query ProjectFrame($id: ID!, $at: At) {
    project(id: $id, at: $at) {
      id
      name
      status
      revision
      at
      lastRevision
      live
      standing {
        roles
        permissions
        partners {
          id
          name
        }
      }
    }
  }
`)

/** What frames every page of a project. Asked by the header and the layout alike, sent once. */
export function useProjectFrame(projectId: string | undefined) {
  const { at, past } = useMoment()
  return useFreshQuery({
    query: projectFrameQuery,
    variables: { id: projectId ?? '', at },
    scope: projectId ?? '',
    past,
    pause: projectId === undefined,
  })
}

/** What the person logged in is in the project that is open; undefined outside a project. */
export function useStanding() {
  const projectId = useParams({ strict: false, select: (params) => params.projectId })
  const { data } = useProjectFrame(projectId)
  return projectId === undefined ? undefined : data?.project?.standing
}
