import { Textfield } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { DialogButton } from '../../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { useText } from '../../../language/use-text.ts'
import { settleConditionMutation } from '../condition-commands.ts'
import type { OverviewCondition } from '../documents.ts'

interface Props {
  readonly projectId: string
  readonly condition: OverviewCondition
}

/** Says that a condition is met, and how. */
export function SettleCondition(props: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t('board.conditions.settle')}
      fullLabel={t('board.conditions.settleThis', { condition: props.condition.text })}
      heading={t('board.conditions.settleHeading')}
      size="sm"
    >
      {(close) => <SettleForm {...props} onDone={close} />}
    </DialogButton>
  )
}

const untouched = { note: '' }

function SettleForm({ projectId, condition, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `settle:${condition.id}`
  const { draft, change, command } = useDraftCommand(settleConditionMutation, { form, untouched, onAccepted: onDone })
  const note = draft.note.trim()
  return (
    <CommandForm
      command={command}
      submit={t('board.conditions.settle')}
      missing={note === '' ? ['note'] : []}
      onSubmit={() => void command.send({ project: projectId, input: { condition: condition.id, note } })}
      onCancel={onDone}
    >
      {(error) => (
        <>
          <p>{condition.text}</p>
          <Textfield
            multiline
            rows={3}
            label={t('board.conditions.note')}
            value={draft.note}
            error={error('note')}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
        </>
      )}
    </CommandForm>
  )
}
