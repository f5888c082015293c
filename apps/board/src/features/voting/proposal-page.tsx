import { Paragraph } from '@digdir/designsystemet-react'
import { useParams } from '@tanstack/react-router'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { useMoment } from '../../moment/use-moment.ts'
import type { Proposal } from './documents.ts'
import { proposalQuery } from './proposal-page-query.ts'
import { isUndecided } from './proposal-states.ts'
import { useSubjectWords } from './use-subject-words.ts'
import { VotePanel } from './vote-panel.tsx'

/** One proposal of any kind, from the day it is put until after it is decided. */
export function ProposalPage() {
  const { projectId, proposalId } = useParams({ from: '/projects/$projectId/decisions/$proposalId' })
  const { at, past } = useMoment()
  const { t } = useText()
  const { data, error } = useFreshQuery({
    query: proposalQuery,
    variables: { id: projectId, proposal: proposalId, at },
    scope: projectId,
    past,
  })
  const { title } = useSubjectWords(data?.project?.gates ?? [])
  if (error !== undefined && data === undefined) return <QueryProblem error={error} />
  if (data === undefined) return <Loading />
  const proposal = data.project?.proposal ?? undefined
  if (proposal === undefined) {
    return (
      <div className="page">
        <PageHeading>{t('board.shell.notFound')}</PageHeading>
        <Paragraph>{t(past ? 'errors.notYetThen' : 'errors.notFound')}</Paragraph>
      </div>
    )
  }
  return (
    <div className="page page--reading">
      <PageHeading within={data.project?.name}>
        {t('board.voting.heading', { citation: proposal.citation, title: title(proposal.subject) })}
      </PageHeading>
      <AboutLink projectId={projectId} proposal={proposal} />
      <VotePanel
        projectId={projectId}
        proposal={proposal}
        gates={data.project?.gates ?? []}
        owner={data.project?.owner ?? null}
        past={past}
        heading={t(isUndecided(proposal.state) ? 'board.voting.panel.open' : 'board.voting.panel.closed')}
      />
      <Paragraph className="not-printed">
        <TextLink to="/projects/$projectId/decisions/$proposalId/file" params={{ projectId, proposalId }}>
          {t('board.voting.toFile')}
        </TextLink>
      </Paragraph>
    </div>
  )
}

/** Leads to what the proposal is about, where that has a page of its own. */
function AboutLink({ projectId, proposal: { subject } }: { readonly projectId: string; readonly proposal: Proposal }) {
  const { t } = useText()
  switch (subject.__typename) {
    case 'GateSubject':
    case 'WaiverSubject':
      return (
        <Paragraph className="not-printed">
          <TextLink to="/projects/$projectId/gates/$gateId" params={{ projectId, gateId: subject.gate }}>
            {t('board.voting.toGate')}
          </TextLink>
        </Paragraph>
      )
    case 'DeviationSubject':
      return (
        <Paragraph className="not-printed">
          <TextLink
            to="/projects/$projectId/deviations/$deviationId"
            params={{ projectId, deviationId: subject.deviation.id }}
          >
            {t('board.voting.toDeviation', { number: String(subject.deviation.number) })}
          </TextLink>
        </Paragraph>
      )
    case 'AddSeatSubject':
    case 'RemoveSeatSubject':
    case 'AppointmentSubject':
      return (
        <Paragraph className="not-printed">
          <TextLink to="/projects/$projectId/people" params={{ projectId }}>
            {t('board.voting.toPeople')}
          </TextLink>
        </Paragraph>
      )
    case 'PauseSubject':
    case 'ResumeSubject':
    case 'TerminateSubject':
    case 'RulesSubject':
    case 'MandateSubject':
      return null
    default:
      return subject satisfies never
  }
}
