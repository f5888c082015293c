import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../commands/command-form.tsx'
import { useCommand } from '../../commands/use-command.ts'
import { useDraft } from '../../commands/use-draft.ts'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { castBallotMutation } from './commands.ts'
import type { GateName, Proposal } from './documents.ts'
import { InWritingField, type WrittenConsent } from './in-writing-field.tsx'
import { isLastVote } from './own-seats.ts'
import type { Seat } from './seat-document.ts'
import { useSubjectWords } from './use-subject-words.ts'
import { asksInWriting, isAdvice } from './what-rules-ask.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly gates: readonly GateName[]
  readonly seat: Seat
  readonly choice: 'yes' | 'no' | 'blank'
  readonly onDone: () => void
}

interface BallotDraft extends Record<string, unknown> {
  readonly dissent: string
  readonly inWriting: WrittenConsent
}
const untouched: BallotDraft = { dissent: '', inWriting: '' }

/** Says what the vote means before it is cast: for whom, and what follows when the proposal is adopted. */
export function CastBallotForm({ projectId, proposal, gates, seat, choice, onDone }: Props) {
  const { t } = useText()
  const { title, whenAdopted } = useSubjectWords(gates)
  const { draft, change, clear } = useDraft(`dissent:${proposal.id}:${seat.seat}`, untouched)
  const command = useCommand(castBallotMutation, {
    form: `vote:${proposal.id}:${seat.seat}:${choice}`,
    onAccepted: () => {
      clear()
      onDone()
    },
  })
  const dissent = choice === 'yes' ? '' : draft.dissent.trim()
  const asks = asksInWriting(proposal)
  const send = () =>
    command.send({
      project: projectId,
      input: {
        proposal: proposal.id,
        seat: seat.seat,
        choice,
        ...(dissent === '' ? {} : { dissent }),
        ...(asks ? { inWriting: draft.inWriting === 'yes' } : {}),
      },
    })
  return (
    <CommandForm
      command={command}
      submit={t(`board.voting.cast.confirm.${choice}`)}
      confirmsOnly={!asks}
      missing={asks && draft.inWriting === '' ? ['inWriting'] : []}
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>
            <strong>{title(proposal.subject)}</strong>
          </Paragraph>
          <Paragraph>
            {seat.insteadOf === null
              ? t('board.voting.cast.meaning', { partner: seat.partner.name })
              : t('board.voting.cast.meaningDeputy', { partner: seat.partner.name, member: seat.insteadOf.name })}{' '}
            {whenAdopted(proposal.subject)}
          </Paragraph>
          <Paragraph>{t(consequence(proposal, seat))}</Paragraph>
          {asks && (
            <InWritingField
              name={`vote:${proposal.id}:${seat.seat}:inWriting`}
              value={draft.inWriting}
              error={error('inWriting')}
              onChange={(inWriting) => change({ inWriting })}
            />
          )}
          {choice !== 'yes' && (
            <LongTextField
              label={t('board.voting.cast.dissent')}
              description={t('board.voting.cast.dissentHelp')}
              value={draft.dissent}
              onChange={(dissent) => change({ dissent })}
            />
          )}
        </>
      )}
    </CommandForm>
  )
}

/** What follows when the vote is cast: the end of the voting, or nothing that could not be changed. */
function consequence(proposal: Proposal, seat: Seat) {
  if (!isLastVote(proposal, seat)) return 'board.voting.cast.mayBeChanged'
  return isAdvice(proposal) ? 'board.voting.cast.last.advice' : 'board.voting.cast.last'
}
