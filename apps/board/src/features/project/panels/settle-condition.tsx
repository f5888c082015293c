import { DialogButton } from '../../../commands/dialog-button.tsx'
import { TextCommandForm } from '../../../commands/text-command-form.tsx'
import { useText } from '../../../language/use-text.ts'
import { settleConditionMutation } from '../condition-commands.ts'
import type { OverviewCondition } from '../documents.ts'

interface Props {
  readonly projectId: string
  readonly condition: OverviewCondition
}

/** Says that a condition is met, and how. */
export function SettleCondition({ projectId, condition }: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t('board.conditions.settle')}
      fullLabel={t('board.conditions.settleThis', { condition: condition.text })}
      heading={t('board.conditions.settleHeading')}
      size="sm"
    >
      {(close) => (
        <TextCommandForm
          form={`settle:${condition.id}`}
          mutation={settleConditionMutation}
          project={projectId}
          input={(note) => ({ condition: condition.id, note })}
          label={t('board.conditions.note')}
          submit={t('board.conditions.settle')}
          onDone={close}
        >
          <p>{condition.text}</p>
        </TextCommandForm>
      )}
    </DialogButton>
  )
}
