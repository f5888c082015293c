import { Textfield } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { useText } from '../../../language/use-text.ts'
import { reopenConditionMutation } from '../condition-commands.ts'
import type { OverviewCondition } from '../documents.ts'

interface Props {
  readonly projectId: string
  readonly condition: OverviewCondition
}

/** Takes back that a condition was met, with a reason. */
export function ReopenCondition(props: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t('board.conditions.reopen')}
      fullLabel={t('board.conditions.reopenThis', { condition: props.condition.text })}
      heading={t('board.conditions.reopenHeading')}
      variant="tertiary"
      size="sm"
    >
      {(close) => <ReopenForm {...props} onDone={close} />}
    </DialogButton>
  )
}

const untouched = { reason: '' }

function ReopenForm({ projectId, condition, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `reopen:${condition.id}`
  const { draft, change, command } = useDraftCommand(reopenConditionMutation, { form, untouched, onAccepted: onDone })
  const reason = draft.reason.trim()
  return (
    <CommandForm
      command={command}
      submit={t('board.conditions.reopen')}
      missing={reason === '' ? ['reason'] : []}
      onSubmit={() => void command.send({ project: projectId, input: { condition: condition.id, reason } })}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <p>{condition.text}</p>
          <Textfield
            multiline
            rows={3}
            label={t('board.conditions.reopenReason')}
            value={draft.reason}
            error={error('reason')}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
        </>
      )}
    </CommandForm>
  )
}
