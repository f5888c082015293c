import { DialogButton } from '../../commands/dialog-button.tsx'
import { TextCommandForm } from '../../commands/text-command-form.tsx'
import { useText } from '../../language/use-text.ts'
import { withdrawAttestationMutation } from './commands.ts'
import { placeOf } from './criterion-place.ts'
import type { Criterion } from './documents.ts'
import type { GateContext } from './gate-context.ts'

interface Props {
  readonly context: GateContext
  readonly entry: Criterion
}

/** Takes back that a criterion is met, with a reason. */
export function WithdrawAttestation({ context, entry }: Props) {
  const { t, local } = useText()
  return (
    <DialogButton
      label={t('board.gate.withdraw')}
      fullLabel={t('board.gate.withdrawThis', { criterion: local(entry.definition.text) })}
      heading={t('board.gate.withdraw')}
      variant="tertiary"
      size="sm"
    >
      {(close) => (
        <TextCommandForm
          form={`withdraw:${context.projectId}:${context.gate}:${entry.key}`}
          mutation={withdrawAttestationMutation}
          project={context.projectId}
          input={(reason) => ({ ...placeOf(context, entry), reason })}
          label={t('board.gate.withdrawReason')}
          description={t(context.frozen === undefined ? 'board.gate.withdrawHelp' : 'board.gate.withdrawInVote')}
          submit={t('board.gate.withdraw')}
          onDone={close}
        />
      )}
    </DialogButton>
  )
}
