import { Textfield } from '@digdir/designsystemet-react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { useText } from '../../language/use-text.ts'
import { withdrawProposalMutation } from './commands.ts'
import type { Proposal } from './documents.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
}

export function WithdrawProposal(props: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t('board.voting.withdraw.open')}
      heading={t('board.voting.withdraw.heading', { citation: props.proposal.citation })}
      variant="tertiary"
      color="danger"
    >
      {(close) => <WithdrawForm {...props} onDone={close} />}
    </DialogButton>
  )
}

const untouched = { reason: '' }

function WithdrawForm({ projectId, proposal, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `withdraw:${proposal.id}`
  const { draft, change, command } = useDraftCommand(withdrawProposalMutation, { form, untouched, onAccepted: onDone })
  const reason = draft.reason.trim()
  return (
    <CommandForm
      command={command}
      submit={t('board.voting.withdraw.open')}
      color="danger"
      missing={reason === '' ? ['reason'] : []}
      onSubmit={() => void command.send({ project: projectId, input: { proposal: proposal.id, reason } })}
      onCancel={onDone}
    >
      {(error) => (
        <Textfield
          multiline
          rows={3}
          label={t('board.voting.withdraw.reason')}
          description={t('board.voting.withdraw.help')}
          value={draft.reason}
          error={error('reason')}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
    </CommandForm>
  )
}
