import { useParams } from '@tanstack/react-router'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { TextLink } from '../../components/text-link.tsx'
import type { ResultOf } from '../../graphql/graphql.ts'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { useMoment } from '../../moment/use-moment.ts'
import { gatesQuery } from './documents.ts'
import { GateSignal } from './gate-signal.tsx'
import { useGateWords } from './gate-statement.tsx'
import './criteria.css'
import './gate-page.css'

/** Every decision point of the project, in the order of the line. */
export function GatesPage() {
  const { projectId } = useParams({ from: '/projects/$projectId' })
  const { at, past } = useMoment()
  const { t } = useText()
  const { data, error } = useFreshQuery({ query: gatesQuery, variables: { id: projectId, at }, scope: projectId, past })
  if (error !== undefined && data === undefined) return <QueryProblem error={error} />
  const project = data?.project ?? undefined
  if (project === undefined) return <Loading />
  return (
    <div className="page">
      <PageHeading within={project.name}>{t('board.project.gates')}</PageHeading>
      <Panel heading={t('board.gate.all')}>
        <ul className="plain-list">
          {project.gates.map((gate) => (
            <li key={gate.id} className="criterion">
              <GateRow projectId={projectId} gate={gate} />
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}

type ListedGate = NonNullable<ResultOf<typeof gatesQuery>['project']>['gates'][number]

function GateRow({ projectId, gate }: { readonly projectId: string; readonly gate: ListedGate }) {
  const { t, local } = useText()
  const words = useGateWords(gate)
  const name = local(gate.name)
  return (
    <div className="gate-statement">
      <GateSignal state={gate.state} />
      <div>
        <TextLink to="/projects/$projectId/gates/$gateId" params={{ projectId, gateId: gate.id }}>
          {gate.number === null ? name : t('board.gate.heading', { number: String(gate.number), name })}
        </TextLink>
        <p>{words}</p>
        <p className="quiet small">
          {t('board.gate.between', { from: local(gate.from.name), to: local(gate.to.name) })}
        </p>
      </div>
    </div>
  )
}
