import { DialogButton } from '../../commands/dialog-button.tsx'
import { TextCommandForm } from '../../commands/text-command-form.tsx'
import { useText } from '../../language/use-text.ts'
import { withdrawProposalMutation } from './commands.ts'
import type { Proposal } from './documents.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
}

/** Takes a proposal back before it is decided, with a reason. */
export function WithdrawProposal({ projectId, proposal }: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t('board.voting.withdraw.open')}
      heading={t('board.voting.withdraw.heading', { citation: proposal.citation })}
      variant="tertiary"
      color="danger"
    >
      {(close) => (
        <TextCommandForm
          form={`withdraw:${proposal.id}`}
          mutation={withdrawProposalMutation}
          project={projectId}
          input={(reason) => ({ proposal: proposal.id, reason })}
          label={t('board.voting.withdraw.reason')}
          description={t('board.voting.withdraw.help')}
          submit={t('board.voting.withdraw.open')}
          color="danger"
          onDone={close}
        />
      )}
    </DialogButton>
  )
}
