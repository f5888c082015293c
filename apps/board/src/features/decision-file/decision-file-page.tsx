import { Button } from '@digdir/designsystemet-react'
import { useParams } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { ProposalStateTag } from '../../components/proposal-state-tag.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { useMoment } from '../../moment/use-moment.ts'
import { decisionFileQuery, type FiledProject, type FiledProposal } from './documents.ts'
import { FileSections } from './file-sections.tsx'
import './decision-file.css'

/** Everything about one decision, as a document: who could decide, by which rule, on what, and what came of it. */
export function DecisionFilePage() {
  const { projectId, proposalId } = useParams({ from: '/projects/$projectId/decisions/$proposalId/file' })
  const { t } = useText()
  const { at, past } = useMoment()
  const { data, error, ask } = useFreshQuery({
    query: decisionFileQuery,
    variables: { id: projectId, at, proposal: proposalId },
    scope: projectId,
    past,
  })
  if (error !== undefined && data === undefined) return <QueryProblem error={error} retry={ask} />
  const project = data?.project
  if (project === undefined || project === null) return <Loading />
  if (project.proposal !== null) return <File project={project} proposal={project.proposal} />
  return (
    <div className="page">
      <PageHeading within={project.name}>{t('board.project.decision')}</PageHeading>
      <EmptyState>{t('board.decision.file.missing')}</EmptyState>
    </div>
  )
}

interface FileProps {
  readonly project: FiledProject
  readonly proposal: FiledProposal
}

function File({ project, proposal }: FileProps) {
  const { t } = useText()
  const { closedRevision, putRevision } = proposal
  const params = { projectId: project.id }
  return (
    <article className="page decision-file">
      <PageHeading within={project.name} beside={<ProposalStateTag state={proposal.state} />}>
        {t('board.decision.file.heading', { citation: proposal.citation })}
      </PageHeading>
      <div className="decision-file__links not-printed">
        <TextLink to="/projects/$projectId/decisions/$proposalId" params={{ ...params, proposalId: proposal.id }}>
          {t('board.decision.file.toProposal')}
        </TextLink>
        <TextLink to="/projects/$projectId" params={params} search={{ at: String(closedRevision ?? putRevision) }}>
          {closedRevision === null ? t('board.decision.file.thenPut') : t('board.decision.file.then')}
        </TextLink>
        <Button variant="secondary" data-size="sm" onClick={() => window.print()}>
          {t('board.decision.file.print')}
        </Button>
      </div>
      <FileSections project={project} proposal={proposal} />
    </article>
  )
}
