import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { handOverSeatMutation } from '../commands.ts'
import type { Proposal } from '../documents.ts'
import type { Seat } from '../seat-document.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly seat: Seat
}

/** Members say that they are absent in this case, and choose who votes for them. */
export function AbsentMember(props: Props) {
  const { t } = useText()
  const { proposal, seat } = props
  return (
    <DialogButton
      label={t(seat.cause === null ? 'board.own.seat.absent' : 'board.own.seat.absent.other')}
      heading={t('board.own.seat.absent.heading', { citation: proposal.citation })}
      variant="tertiary"
      size="sm"
    >
      {(close) => <AbsentForm {...props} onDone={close} />}
    </DialogButton>
  )
}

const untouched = { deputy: '' }

function AbsentForm({ projectId, proposal, seat, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `absent:${proposal.id}:${seat.seat}`
  const { draft, change, command } = useDraftCommand(handOverSeatMutation, { form, untouched, onAccepted: onDone })
  const { deputy } = draft
  const input = { proposal: proposal.id, seat: seat.seat, cause: 'absent', deputy } as const
  const { possibleDeputies: deputies } = seat
  return (
    <CommandForm
      command={command}
      submit={t('board.own.seat.absent.send')}
      missing={deputy === '' ? ['deputy'] : []}
      onSubmit={() => void command.send({ project: projectId, input })}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>{t('board.own.seat.absent.text')}</Paragraph>
          {deputies.length === 0 ? (
            <Paragraph>{t('board.own.seat.absent.nobody', { partner: seat.partner.name })}</Paragraph>
          ) : (
            <ChoiceField
              label={t('board.own.seat.absent.deputy')}
              value={deputy}
              options={deputies.map(({ id, name }) => ({ value: id, text: name }))}
              onChange={(value) => change({ deputy: value })}
              error={error('deputy')}
            />
          )}
          {seat.ballot !== null && <Paragraph>{t('board.own.seat.absent.ballot')}</Paragraph>}
        </>
      )}
    </CommandForm>
  )
}
