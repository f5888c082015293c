import { useParams } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { useMoment } from '../../moment/use-moment.ts'
import { useStanding } from '../../session/use-standing.ts'
import { decisionsQuery } from './decisions-page-query.ts'
import { ProposalList } from './proposal-list.tsx'
import { isUndecided } from './proposal-states.ts'
import { PutMandate } from './put-mandate.tsx'
import { PutRules } from './put-rules.tsx'
import { PutStatusChange } from './put-status-change.tsx'

/** Everything that was put to the vote: what is open first, then what was decided. */
export function DecisionsPage() {
  const { projectId } = useParams({ from: '/projects/$projectId' })
  const { at, past } = useMoment()
  const { t } = useText()
  const { data, error } = useFreshQuery({
    query: decisionsQuery,
    variables: { id: projectId, at },
    scope: projectId,
    past,
  })
  const mayPut = useStanding()?.permissions.includes('proposals.put') ?? false
  if (error !== undefined && data === undefined) return <QueryProblem error={error} />
  const project = data?.project ?? undefined
  if (project === undefined) return <Loading />
  const open = project.proposals.filter(({ state }) => isUndecided(state))
  const closed = project.proposals.filter(({ state }) => !isUndecided(state))
  return (
    <div className="page">
      <PageHeading within={project.name}>{t('board.voting.list.heading')}</PageHeading>
      <Panel heading={t('board.voting.list.open')}>
        {open.length === 0 ? (
          <EmptyState>{t('board.voting.list.noneOpen')}</EmptyState>
        ) : (
          <ProposalList projectId={projectId} proposals={open} gates={project.gates} />
        )}
      </Panel>
      {mayPut && !past && project.constituted && project.status !== 'terminated' && (
        <Panel heading={t('board.voting.list.put')} className="not-printed">
          <p className="quiet small">{t('board.voting.list.putHelp')}</p>
          <div className="button-row">
            {project.status === 'running' ? (
              <>
                <PutMandate projectId={projectId} mandate={project.mandate} />
                <PutRules projectId={projectId} presets={project.definition.rulePresets} />
                <PutStatusChange projectId={projectId} kind="pause" />
              </>
            ) : (
              <PutStatusChange projectId={projectId} kind="resume" />
            )}
            <PutStatusChange projectId={projectId} kind="terminate" />
          </div>
        </Panel>
      )}
      <Panel heading={t('board.voting.list.closed')}>
        {closed.length === 0 ? (
          <EmptyState>{t('board.voting.list.noneClosed')}</EmptyState>
        ) : (
          <ProposalList projectId={projectId} proposals={closed.toReversed()} gates={project.gates} />
        )}
      </Panel>
    </div>
  )
}
