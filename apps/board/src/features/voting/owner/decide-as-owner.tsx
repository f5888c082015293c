import { Paragraph } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { LongTextField } from '../../../components/long-text-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { decideAsOwnerMutation } from '../commands.ts'
import type { GateName, Proposal } from '../documents.ts'
import { useSubjectWords } from '../use-subject-words.ts'

interface Props {
  readonly projectId: string
  readonly proposal: Proposal
  readonly gates: readonly GateName[]
  /** Whether the advice is to adopt. */
  readonly favours: boolean
  readonly adopts: boolean
}

/** The project owner adopts or declines; what goes another way than the advice is given a reason. */
export function DecideAsOwner(props: Props) {
  const { t } = useText()
  const { proposal, favours, adopts } = props
  const way = adopts ? 'adopts' : 'declines'
  return (
    <DialogButton
      label={t(`board.owner.${way}`)}
      heading={t(`board.owner.${way}.heading`, { citation: proposal.citation })}
      variant={adopts === favours ? 'primary' : 'secondary'}
    >
      {(close) => <DecideForm {...props} onDone={close} />}
    </DialogButton>
  )
}

const untouched = { reason: '' }

function DecideForm({ projectId, proposal, gates, favours, adopts, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const { whenAdopted } = useSubjectWords(gates)
  const form = `owner:${proposal.id}:${adopts}`
  const { draft, change, command } = useDraftCommand(decideAsOwnerMutation, { form, untouched, onAccepted: onDone })
  const reason = draft.reason.trim()
  const differs = adopts !== favours
  const input = { proposal: proposal.id, adopts, ...(reason === '' ? {} : { reason }) }
  return (
    <CommandForm
      command={command}
      submit={t(`board.owner.${adopts ? 'adopts' : 'declines'}`)}
      missing={differs && reason === '' ? ['reason'] : []}
      onSubmit={() => void command.send({ project: projectId, input })}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Paragraph>{adopts ? whenAdopted(proposal.subject) : t('board.owner.declines.text')}</Paragraph>
          <Paragraph>{t(differs ? 'board.owner.differs' : 'board.owner.follows')}</Paragraph>
          <LongTextField
            label={t(differs ? 'board.owner.reason' : 'board.owner.reason.optional')}
            value={draft.reason}
            error={error('reason')}
            onChange={(changed) => change({ reason: changed })}
          />
        </>
      )}
    </CommandForm>
  )
}
