import { DialogButton } from '../../../commands/dialog-button.tsx'
import { TextCommandForm } from '../../../commands/text-command-form.tsx'
import { useText } from '../../../language/use-text.ts'
import { reopenConditionMutation } from '../condition-commands.ts'
import type { OverviewCondition } from '../documents.ts'

interface Props {
  readonly projectId: string
  readonly condition: OverviewCondition
}

/** Takes back that a condition was met, with a reason. */
export function ReopenCondition({ projectId, condition }: Props) {
  const { t } = useText()
  return (
    <DialogButton
      label={t('board.conditions.reopen')}
      fullLabel={t('board.conditions.reopenThis', { condition: condition.text })}
      heading={t('board.conditions.reopenHeading')}
      variant="tertiary"
      size="sm"
    >
      {(close) => (
        <TextCommandForm
          form={`reopen:${condition.id}`}
          mutation={reopenConditionMutation}
          project={projectId}
          input={(reason) => ({ condition: condition.id, reason })}
          label={t('board.conditions.reopenReason')}
          submit={t('board.conditions.reopen')}
          onDone={close}
        >
          <p>{condition.text}</p>
        </TextCommandForm>
      )}
    </DialogButton>
  )
}
