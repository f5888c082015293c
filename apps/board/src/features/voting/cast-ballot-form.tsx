import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../commands/command-form.tsx'
import { useCommand } from '../../commands/use-command.ts'
import { useDraft } from '../../commands/use-draft.ts'
import { LongTextField } from '../../components/long-text-field.tsx'
import { useText } from '../../language/use-text.ts'
import { castBallotMutation } from './commands.ts'
import type { GateName, Proposal } from './documents.ts'
import type { Seat } from './seat-document.ts'
import { useSubjectWords } from './use-subject-words.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly gates: readonly GateName[]
  readonly seat: Seat
  readonly choice: 'yes' | 'no' | 'blank'
  readonly onDone: () => void
}

const untouched = { dissent: '' }

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
  const send = () =>
    command.send({
      project: projectId,
      input: { proposal: proposal.id, seat: seat.seat, choice, ...(dissent === '' ? {} : { dissent }) },
    })
  return (
    <CommandForm
      command={command}
      submit={t(`board.voting.cast.confirm.${choice}`)}
      confirmsOnly
      onSubmit={() => void send()}
      onCancel={onDone}
    >
      {() => (
        <>
          <Paragraph>
            <strong>{title(proposal.subject)}</strong>
          </Paragraph>
          <Paragraph>
            {seat.deputy === null
              ? t('board.voting.cast.meaning', { partner: seat.partner.name })
              : t('board.voting.cast.meaningDeputy', { partner: seat.partner.name, member: seat.member.name })}{' '}
            {whenAdopted(proposal.subject)}
          </Paragraph>
          <Paragraph>
            {isLast(proposal, seat) ? t('board.voting.cast.last') : t('board.voting.cast.mayBeChanged')}
          </Paragraph>
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

/** Everybody else has voted: this vote ends the voting. */
function isLast({ seats }: Proposal, { seat }: Seat): boolean {
  return seats.every((other) => other.seat === seat || other.ballot !== null || !other.counts)
}
