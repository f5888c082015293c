import { Textfield } from '@digdir/designsystemet-react'
import { CommandForm } from '../../commands/command-form.tsx'
import { DialogButton } from '../../commands/dialog-button.tsx'
import { useDraftCommand } from '../../commands/use-draft-command.ts'
import { useText } from '../../language/use-text.ts'
import { withdrawAttestationMutation } from './commands.ts'
import { placeOf } from './criterion-place.ts'
import type { Criterion } from './documents.ts'
import type { GateContext } from './gate-context.ts'

interface Props {
  readonly context: GateContext
  readonly entry: Criterion
}

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
      {(close) => <WithdrawForm context={context} entry={entry} onDone={close} />}
    </DialogButton>
  )
}

const untouched = { reason: '' }

function WithdrawForm({ context, entry, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useText()
  const form = `withdraw:${context.projectId}:${context.gate}:${entry.key}`
  const { draft, change, command } = useDraftCommand(withdrawAttestationMutation, {
    form,
    untouched,
    onAccepted: onDone,
  })
  const reason = draft.reason.trim()
  return (
    <CommandForm
      command={command}
      submit={t('board.gate.withdraw')}
      missing={reason === '' ? ['reason'] : []}
      onSubmit={() => void command.send({ project: context.projectId, input: { ...placeOf(context, entry), reason } })}
      onCancel={onDone}
    >
      {(error) => (
        <Textfield
          multiline
          rows={3}
          label={t('board.gate.withdrawReason')}
          description={t('board.gate.withdrawHelp')}
          value={draft.reason}
          error={error('reason')}
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
      )}
    </CommandForm>
  )
}
