import { Paragraph } from '@digdir/designsystemet-react'
import { Panel } from '../../../components/panel.tsx'
import { TextLink } from '../../../components/text-link.tsx'
import { useText } from '../../../language/use-text.ts'
import type { Deviation } from '../documents.ts'
import { openVoteOn, type ProjectContext } from '../project-context.ts'

interface Props {
  readonly context: ProjectContext
  readonly deviation: Deviation & {
    readonly decidedBy: 'projectManager' | 'steeringGroup' | null
    readonly decidedAt: string | null
    readonly decisionReason: string | null
    readonly proposal: { readonly id: string; readonly citation: string } | null
  }
}

/** Who decided, when and why; or the vote that is under way. */
export function DecisionPanel({ context, deviation }: Props) {
  const { t, dateTime } = useText()
  const { decidedBy, decidedAt, decisionReason, proposal, state } = deviation
  const projectId = context.project.id
  const vote = openVoteOn(context, deviation.id)
  if (decidedBy === null && vote === undefined) return null
  return (
    <Panel heading={t('board.deviations.decision')}>
      {vote !== undefined && (
        <Paragraph>
          <TextLink to="/projects/$projectId/decisions/$proposalId" params={{ projectId, proposalId: vote.id }}>
            {t('board.deviations.underVote', { citation: vote.citation })}
          </TextLink>
        </Paragraph>
      )}
      {decidedBy !== null && decidedAt !== null && (
        <Paragraph>
          {t(state === 'rejected' ? 'board.deviations.rejectedBy' : 'board.deviations.approvedBy', {
            level: t(`words.decisionLevel.${decidedBy}`),
            at: dateTime(decidedAt),
          })}
        </Paragraph>
      )}
      {decisionReason !== null && <blockquote className="quoted">{decisionReason}</blockquote>}
      {proposal !== null && (
        <Paragraph>
          <TextLink to="/projects/$projectId/decisions/$proposalId" params={{ projectId, proposalId: proposal.id }}>
            {t('board.deviations.toDecision', { citation: proposal.citation })}
          </TextLink>
        </Paragraph>
      )}
    </Panel>
  )
}
