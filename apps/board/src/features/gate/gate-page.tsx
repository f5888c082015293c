import { Paragraph } from '@digdir/designsystemet-react'
import { useParams } from '@tanstack/react-router'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import type { ResultOf } from '../../graphql/graphql.ts'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { useMoment } from '../../moment/use-moment.ts'
import { useStanding } from '../../session/use-standing.ts'
import { ProposalList } from '../voting/proposal-list.tsx'
import { isUndecided } from '../voting/proposal-states.ts'
import { VotePanel } from '../voting/vote-panel.tsx'
import { BlockingDeviations } from './blocking-deviations.tsx'
import { CriteriaPanel } from './criteria-panel.tsx'
import { gateQuery } from './documents.ts'
import { frozenBy } from './frozen-by.ts'
import { GateStatement } from './gate-statement.tsx'
import { openWaivers } from './open-waivers.ts'
import { PutGatePanel } from './put-gate-panel.tsx'
import { RulePanel } from './rule-panel.tsx'
import './gate-page.css'

/** One decision point: its state, the vote, what it rests on, what stands in the way, and who decides by which rule. */
export function GatePage() {
  const { projectId, gateId } = useParams({ from: '/projects/$projectId/gates/$gateId' })
  const { at, past } = useMoment()
  const { t } = useText()
  const { data, error } = useFreshQuery({
    query: gateQuery,
    variables: { id: projectId, gate: gateId, at },
    scope: projectId,
    past,
  })
  if (error !== undefined && data === undefined) return <QueryProblem error={error} />
  if (data === undefined) return <Loading />
  const project = data.project ?? undefined
  const gate = project?.gate ?? undefined
  if (project === undefined || gate === undefined) {
    return (
      <div className="page">
        <PageHeading>{t('board.shell.notFound')}</PageHeading>
        <Paragraph>{t('errors.notFound')}</Paragraph>
      </div>
    )
  }
  return <OpenGate project={project} gate={gate} past={past} />
}

type Project = NonNullable<ResultOf<typeof gateQuery>['project']>

interface OpenGateProps {
  readonly project: Project
  readonly gate: NonNullable<Project['gate']>
  readonly past: boolean
}

function OpenGate({ project, gate, past }: OpenGateProps) {
  const { t, local } = useText()
  const permissions = useStanding()?.permissions ?? []
  const projectId = project.id
  const name = local(gate.name)
  const here = project.phase.id === gate.from.id && project.status === 'running'
  const mayPut = permissions.includes('proposals.put') && project.constituted && here && !past
  // The newest vote stays on the page when it is over: whoever has just voted reads what it came to, and why.
  const shown = gate.newestProposal ?? undefined
  const earlier = gate.proposals.filter(({ id }) => id !== shown?.id)
  return (
    <div className="page">
      <PageHeading within={project.name}>
        {gate.number === null ? name : t('board.gate.heading', { number: String(gate.number), name })}
      </PageHeading>
      <div className="gate-page">
        <div className="gate-page__main">
          <GateStatement gate={gate} />
          {shown !== undefined && (
            <VotePanel
              key={shown.id}
              projectId={projectId}
              proposal={shown}
              gates={project.gates}
              owner={project.owner}
              past={past}
            />
          )}
          <CriteriaPanel
            context={{
              projectId,
              gate: gate.id,
              revision: project.revision,
              readOnly: past,
              mayPropose: mayPut,
              frozen: shown && frozenBy(shown),
            }}
            criteria={gate.criteria}
            assignments={project.assignments}
            openWaivers={openWaivers(project.openProposals)}
          />
        </div>
        <div className="gate-page__side">
          {gate.blocking.length > 0 && <BlockingDeviations projectId={projectId} deviations={gate.blocking} />}
          {(shown === undefined || !isUndecided(shown.state)) && (
            <RulePanel rule={project.rules?.gate} seats={project.seats} />
          )}
          {mayPut && gate.state !== 'deciding' && gate.state !== 'held' && (
            <PutGatePanel projectId={projectId} gate={gate} assignments={project.assignments} />
          )}
          {earlier.length > 0 && (
            <Panel heading={t('board.gate.earlier')}>
              <ProposalList projectId={projectId} proposals={earlier} gates={project.gates} />
            </Panel>
          )}
        </div>
      </div>
    </div>
  )
}
