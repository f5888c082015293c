import { Fieldset, Radio } from '@digdir/designsystemet-react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { LongTextField } from '../../../components/long-text-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { verifyDeviationMutation } from '../commands.ts'
import type { FormProps } from './form-props.ts'

interface VerifyDraft extends Record<string, unknown> {
  readonly result: 'passed' | 'failed'
  readonly note: string
}
const untouched: VerifyDraft = { result: 'passed', note: '' }

/** Says whether the change was carried out and works, and how that was seen. */
export function VerifyForm({ context, deviation, onDone }: FormProps) {
  const { t } = useText()
  const form = `verify:${deviation.id}`
  const { draft, change, command } = useDraftCommand(verifyDeviationMutation, { form, untouched, onAccepted: onDone })
  const note = draft.note.trim()
  const passed = draft.result === 'passed'
  return (
    <CommandForm
      command={command}
      submit={t('board.deviations.verify.send')}
      missing={note === '' ? ['note'] : []}
      onSubmit={() =>
        void command.send({ project: context.project.id, input: { deviation: deviation.id, passed, note } })
      }
      onCancel={onDone}
    >
      {(error) => (
        <>
          <Fieldset>
            <Fieldset.Legend>{t('board.deviations.verify.legend')}</Fieldset.Legend>
            {(['passed', 'failed'] as const).map((result) => (
              <Radio
                key={result}
                name={form}
                value={result}
                label={t(`board.deviations.verify.${result}`)}
                checked={draft.result === result}
                onChange={() => change({ result })}
              />
            ))}
          </Fieldset>
          <LongTextField
            label={t('board.deviations.verify.note')}
            value={draft.note}
            error={error('note')}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </CommandForm>
  )
}
