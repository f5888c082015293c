import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useCommand } from '../../../commands/use-command.ts'
import { useText } from '../../../language/use-text.ts'
import { takeBackSeatMutation } from '../commands.ts'
import type { Proposal } from '../documents.ts'
import type { Seat } from '../seat-document.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly seat: Seat
}

/** Members who said to be absent are present after all, and vote themselves. */
export function PresentMember(props: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t('board.own.seat.back')}
      heading={t('board.own.seat.back.heading', { citation: props.proposal.citation })}
      variant="tertiary"
      size="sm"
    >
      {(close) => <PresentForm {...props} onDone={close} />}
    </DialogButton>
  )
}

function PresentForm({ projectId, proposal, seat, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `present:${proposal.id}:${seat.seat}`
  const command = useCommand(takeBackSeatMutation, { form, onAccepted: onDone })
  return (
    <CommandForm
      command={command}
      submit={t('board.own.seat.back.send')}
      confirmsOnly
      onSubmit={() => void command.send({ project: projectId, input: { proposal: proposal.id, seat: seat.seat } })}
      onCancel={onDone}
    >
      {() => <Paragraph>{t('board.own.seat.back.text')}</Paragraph>}
    </CommandForm>
  )
}
