import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useCommand } from '../../commands/use-command.ts'
import { useText } from '../../language/use-text.ts'
import { closeProposalMutation } from './commands.ts'
import type { Proposal } from './documents.ts'
import { isAdvice } from './what-rules-ask.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
}

/** Ends the voting before its deadline, once no missing vote can change the result. */
export function CloseProposal(props: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t('board.voting.close.open')}
      heading={t('board.voting.close.heading', { citation: props.proposal.citation })}
      variant="secondary"
    >
      {(close) => <CloseForm {...props} onDone={close} />}
    </DialogButton>
  )
}

function CloseForm({ projectId, proposal, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const command = useCommand(closeProposalMutation, { form: `close:${proposal.id}`, onAccepted: onDone })
  return (
    <CommandForm
      command={command}
      submit={t('board.voting.close.open')}
      confirmsOnly
      onSubmit={() => void command.send({ project: projectId, input: { proposal: proposal.id } })}
      onCancel={onDone}
    >
      {() => <Paragraph>{t(consequence(proposal))}</Paragraph>}
    </CommandForm>
  )
}

function consequence(proposal: Proposal) {
  if (isAdvice(proposal)) return 'board.voting.close.advice'
  return proposal.validity.status === 'valid' ? 'board.voting.close.adopted' : 'board.voting.close.notAdopted'
}
