import { Paragraph, Tag } from '@digdir/designsystemet-react'
import { useParams } from '@tanstack/react-router'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { useMoment } from '../../moment/use-moment.ts'
import { TaskList } from '../tasks/task-list.tsx'
import { overviewQuery } from './documents.ts'
import { Line } from './line/line.tsx'
import { ConditionsPanel } from './panels/conditions-panel.tsx'
import { DeviationsPanel } from './panels/deviations-panel.tsx'
import { gateInQuestion } from './panels/gate-in-question.ts'
import { GatePanel } from './panels/gate-panel.tsx'
import { JustNowPanel } from './panels/just-now-panel.tsx'
import { NextStepPanel } from './panels/next-step-panel.tsx'
import { OpenCasesPanel } from './panels/open-cases-panel.tsx'
import './overview.css'

const tasksShown = 4

/** One project at a glance: where it is on its line, what is being decided, what deviates, and what just happened. */
export function OverviewPage() {
  const { projectId } = useParams({ from: '/projects/$projectId' })
  const { t, local, language } = useText()
  const { at, past } = useMoment()
  const { data, error, ask } = useFreshQuery({
    query: overviewQuery,
    variables: { id: projectId, at, language },
    scope: projectId,
    past,
  })

  if (error !== undefined && data === undefined) return <QueryProblem error={error} retry={ask} />
  const project = data?.project
  if (project === undefined || project === null) return <Loading />
  const { name, definition, partners, status, standing } = project
  const present = partners.filter(({ left }) => left === null).map(({ organisation }) => organisation.name)

  return (
    <div className="page">
      <div>
        <PageHeading
          beside={
            status !== 'running' && <Tag data-color="warning">{capitalised(t(`words.projectStatus.${status}`))}</Tag>
          }
        >
          {name}
        </PageHeading>
        <p className="overview__partners">
          {present.join(' · ')}
          {present.length > 0 && ' – '}
          <span className="quiet">
            {t('board.project.definition', { name: local(definition.name), version: String(definition.version) })}
          </span>
        </p>
        {project.purpose !== null && <Paragraph className="overview__purpose">{project.purpose}</Paragraph>}
      </div>
      <Panel heading={t('board.line.heading')} className="overview__line">
        <Line projectId={projectId} project={project} />
      </Panel>
      <div className="overview__columns">
        <div>
          {!project.constituted && <NextStepPanel projectId={projectId} partners={present.length} />}
          {!past && standing.tasks.length > 0 && (
            <Panel heading={t('board.project.tasks')}>
              <TaskList tasks={standing.tasks.slice(0, tasksShown)} />
              {standing.tasks.length > tasksShown && <TextLink to="/">{t('board.project.allTasks')}</TextLink>}
            </Panel>
          )}
          <GatePanel projectId={projectId} gates={project.gates} phase={project.phase.id} past={past} />
          <OpenCasesPanel
            projectId={projectId}
            proposals={project.proposals}
            gates={project.gates}
            shown={gateInQuestion(project.gates, project.phase.id)?.openProposal?.id}
          />
          <ConditionsPanel project={project} past={past} />
        </div>
        <div>
          <DeviationsPanel projectId={projectId} deviations={project.deviations} />
          {!past && <JustNowPanel projectId={projectId} entries={data?.history.entries ?? []} />}
        </div>
      </div>
    </div>
  )
}
