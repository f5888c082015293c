import { Paragraph } from '@digdir/designsystemet-react'
import { useParams } from '@tanstack/react-router'
import { DeviationStateTag } from '../../components/deviation-state-tag.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { useText } from '../../language/use-text.ts'
import { ChangeList } from '../../live/change-list.tsx'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { useMoment } from '../../moment/use-moment.ts'
import { useStanding } from '../../session/use-standing.ts'
import { deviationQuery } from './documents.ts'
import { ActionsPanel } from './page/actions-panel.tsx'
import { CommentsPanel } from './page/comments-panel.tsx'
import { ConsequencesPanel } from './page/consequences-panel.tsx'
import { DecisionPanel } from './page/decision-panel.tsx'
import { FactsPanel } from './page/facts-panel.tsx'
import { StateSteps } from './page/state-steps.tsx'
import { projectContext } from './project-context.ts'
import './page/deviation-page.css'

/** What these say stands on the page already. */
const elsewhere: ReadonlySet<string> = new Set(['DeviationReported', 'DeviationCommented'])

/** One deviation: what it is, what it means for whom, how far it has come, and what can be done now. */
export function DeviationPage() {
  const { projectId, deviationId } = useParams({ from: '/projects/$projectId/deviations/$deviationId' })
  const { at, past } = useMoment()
  const { t, language } = useText()
  const permissions = useStanding()?.permissions ?? []
  const { data, error } = useFreshQuery({
    query: deviationQuery,
    variables: { id: projectId, deviation: deviationId, at, language },
    scope: projectId,
    past,
  })
  if (error !== undefined && data === undefined) return <QueryProblem error={error} />
  if (data === undefined) return <Loading />
  const project = data.project ?? undefined
  const deviation = project?.deviation ?? undefined
  if (project === undefined || deviation === undefined) {
    return (
      <div className="page">
        <PageHeading>{t('board.shell.notFound')}</PageHeading>
        <Paragraph>{t(past ? 'errors.notYetThen' : 'errors.notFound')}</Paragraph>
      </div>
    )
  }
  const context = projectContext(project, past, permissions)
  const happened = data.history.entries
    .filter(({ revision }) => revision <= project.revision)
    .map((entry) => (elsewhere.has(entry.type) ? { ...entry, quote: null } : entry))
  return (
    <div className="page">
      <PageHeading within={project.name} beside={<DeviationStateTag state={deviation.state} />}>
        {t('board.deviations.name', { number: String(deviation.number), title: deviation.title })}
      </PageHeading>
      <StateSteps state={deviation.state} bySteeringGroup={deviation.decidedBy === 'steeringGroup'} />
      <ActionsPanel context={context} deviation={deviation} />
      <div className="deviation-page">
        <div className="deviation-page__main">
          <Panel heading={t('board.deviations.about')}>
            <Paragraph className="deviation-page__description">{deviation.description}</Paragraph>
          </Panel>
          <ConsequencesPanel deviation={deviation} />
          <CommentsPanel
            projectId={projectId}
            deviation={deviation.id}
            comments={deviation.comments}
            mayComment={!past && deviation.actions.includes('commentDeviation')}
          />
        </div>
        <div className="deviation-page__side">
          <DecisionPanel context={context} deviation={deviation} />
          <FactsPanel deviation={deviation} />
          <Panel heading={t('board.deviations.history')}>
            <ChangeList changes={happened} />
          </Panel>
        </div>
      </div>
    </div>
  )
}
