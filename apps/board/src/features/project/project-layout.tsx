import { Outlet, useParams } from '@tanstack/react-router'
import { NotFoundPage } from '../../app/not-found-page.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { problemOf } from '../../graphql/problem.ts'
import { ConnectionBanner } from '../../live/connection-banner.tsx'
import { LiveContext } from '../../live/live-context.ts'
import { useProjectLive } from '../../live/use-project-live.ts'
import { PastBanner } from '../../moment/past-banner.tsx'
import { ShownTime } from '../../moment/shown-time.ts'
import { UnknownMoment } from '../../moment/unknown-moment.tsx'
import { useMoment } from '../../moment/use-moment.ts'
import { useProjectFrame } from '../../session/use-standing.ts'
import { TimeBar } from '../history/time-bar.tsx'
import { LatestChange } from './latest-change.tsx'
import { ProjectNavigation } from './project-navigation.tsx'
import './project-layout.css'

/** What stands around every page of a project: its name and pages, the moment shown, and how it is followed live. */
export function ProjectLayout() {
  const { projectId } = useParams({ from: '/projects/$projectId' })
  return <Project key={projectId} projectId={projectId} />
}

function Project({ projectId }: { readonly projectId: string }) {
  const { data, error } = useProjectFrame(projectId)
  const { past, asked, unknown } = useMoment()
  const project = data?.project
  const live = useProjectLive(projectId, project?.lastRevision)

  // An event that the project does not have is a moment only to look at.
  const beyond = past && error !== undefined && problemOf(error).kind === 'invalid'
  if (asked !== undefined && (unknown || beyond)) return <UnknownMoment asked={asked} />
  if (error !== undefined && data === undefined) return <QueryProblem error={error} />
  if (project === null) return <NotFoundPage />
  return (
    <LiveContext value={live}>
      <ProjectNavigation projectId={projectId} name={project?.name} />
      <ConnectionBanner connection={live.connection} />
      {past && project !== undefined && <PastBanner at={project.at} revision={project.revision} />}
      <LatestChange />
      <ShownTime value={past && project !== undefined ? Date.parse(project.at) : undefined}>
        <Outlet />
      </ShownTime>
      <TimeBar projectId={projectId} />
    </LiveContext>
  )
}
