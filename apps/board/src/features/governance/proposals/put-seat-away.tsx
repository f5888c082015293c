import { Paragraph } from '@digdir/designsystemet-react'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { LongTextField } from '../../../components/long-text-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { ProposalForm } from '../../voting/proposal-form.tsx'
import { type TermsDraft, withoutReason } from '../../voting/terms.ts'
import { useProposalDraft } from '../../voting/use-proposal-draft.ts'
import type { Governed } from '../documents.ts'
import { useSeatNames } from '../forms/use-seat-names.ts'

interface Props {
  readonly project: Governed
}

/** Puts to the vote that a seat is taken away, whoever sits in it. The leader's stays. */
export function PutSeatAway({ project }: Props) {
  const { t } = useText()
  return (
    <DialogButton label={t('board.seats.propose.remove')} heading={t('board.seats.propose.remove')} size="sm">
      {(close) => <PutForm project={project} onDone={close} />}
    </DialogButton>
  )
}

interface SeatDraft extends TermsDraft {
  readonly reason: string
  readonly seat: string
}

function PutForm({ project, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const seatName = useSeatNames(project)
  const proposal = useProposalDraft<SeatDraft>({
    projectId: project.id,
    form: `put:${project.id}:removeSeat`,
    untouched: () => ({ ...withoutReason(), seat: '' }),
    onDone,
  })
  const { draft, change } = proposal
  const { seat } = draft
  const reason = draft.reason.trim()
  const options = project.seats
    .filter(({ role }) => role !== 'steeringLeader')
    .map((each) => ({ value: each.id, text: seatName(each) }))
  return (
    <ProposalForm
      proposal={proposal}
      subject={{ removeSeat: { seat, reason } }}
      missing={[...(seat === '' ? ['seat'] : []), ...(reason === '' ? ['reason'] : [])]}
      onCancel={onDone}
    >
      {(error) => (
        <>
          {options.length === 0 && <Paragraph>{t('board.seats.propose.remove.none')}</Paragraph>}
          <ChoiceField
            label={t('board.seats.propose.remove.seat')}
            value={seat}
            options={options}
            error={error('seat')}
            onChange={(value) => change({ seat: value })}
          />
          <Paragraph>{t('board.seats.whenAdopted.remove')}</Paragraph>
          <LongTextField
            label={t('board.voting.put.reason')}
            value={draft.reason}
            error={error('reason')}
            onChange={(value) => change({ reason: value })}
          />
        </>
      )}
    </ProposalForm>
  )
}
