import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useCommand } from '../../commands/use-command.ts'
import { useText } from '../../language/use-text.ts'
import { takeBackSeatMutation } from './commands.ts'
import type { Proposal, Seat } from './documents.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly seat: Seat
}

export function TakeBackSeat(props: Props) {
  const { t } = useText()
  const { name } = props.seat.member
  return (
    <DialogButton
      label={t('board.voting.takeBack.open')}
      fullLabel={t('board.voting.takeBack.openFor', { member: name })}
      heading={t('board.voting.takeBack.heading', { member: name })}
      variant="tertiary"
      size="sm"
    >
      {(close) => <TakeBackForm {...props} onDone={close} />}
    </DialogButton>
  )
}

function TakeBackForm({ projectId, proposal, seat, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const command = useCommand(takeBackSeatMutation, {
    form: `takeBack:${proposal.id}:${seat.seat}`,
    onAccepted: onDone,
  })
  return (
    <CommandForm
      command={command}
      submit={t('board.voting.takeBack.open')}
      confirmsOnly
      onSubmit={() => void command.send({ project: projectId, input: { proposal: proposal.id, seat: seat.seat } })}
      onCancel={onDone}
    >
      {() => <Paragraph>{t('board.voting.takeBack.text', { member: seat.member.name })}</Paragraph>}
    </CommandForm>
  )
}
