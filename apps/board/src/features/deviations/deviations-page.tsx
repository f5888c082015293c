import { useParams, useSearch } from '@tanstack/react-router'
import { ButtonLink } from '../../components/button-link.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { useMoment } from '../../moment/use-moment.ts'
import { useSession } from '../../session/use-session.ts'
import { useStanding } from '../../session/use-standing.ts'
import { DeviationBoard } from './board/deviation-board.tsx'
import { DeviationList } from './deviation-list.tsx'
import { deviationsQuery } from './documents.ts'
import { filtered } from './filter.ts'
import { Filters } from './filters.tsx'
import { projectContext } from './project-context.ts'
import './deviations-page.css'

/** Every deviation of the project, as a board or as a list with the same filters. */
export function DeviationsPage() {
  const { projectId } = useParams({ from: '/projects/$projectId' })
  const search = useSearch({ from: '/projects/$projectId/deviations' })
  const { at, past } = useMoment()
  const { t } = useText()
  const { me } = useSession()
  const standing = useStanding()
  const { data, error } = useFreshQuery({
    query: deviationsQuery,
    variables: { id: projectId, at },
    scope: projectId,
    past,
  })
  if (error !== undefined && data === undefined) return <QueryProblem error={error} />
  const project = data?.project ?? undefined
  if (project === undefined) return <Loading />
  const permissions = standing?.permissions ?? []
  const context = projectContext(project, past, permissions)
  const reader = { person: me?.person.id, partners: standing?.partners.map(({ id }) => id) ?? [] }
  const shown = filtered(project.deviations, search, reader)
  const report =
    !past && permissions.includes('deviations.report') ? (
      <ButtonLink to="/projects/$projectId/deviations/new" params={{ projectId }}>
        {t('board.deviations.report')}
      </ButtonLink>
    ) : undefined
  return (
    <div className="page page--wide">
      <PageHeading within={project.name} beside={<span className="not-printed">{report}</span>}>
        {t('board.project.deviations')}
      </PageHeading>
      {project.deviations.length === 0 ? (
        <EmptyState>{t('board.deviations.none')}</EmptyState>
      ) : (
        <>
          <Filters partners={context.partners} shown={shown.length} total={project.deviations.length} />
          {shown.length === 0 && <EmptyState>{t('board.deviations.noneShown')}</EmptyState>}
          {shown.length > 0 && search.layout === 'list' && <DeviationList projectId={projectId} deviations={shown} />}
          {shown.length > 0 && search.layout !== 'list' && (
            <DeviationBoard context={context} deviations={shown} lanes={search.lanes ?? 'partner'} />
          )}
        </>
      )}
    </div>
  )
}
