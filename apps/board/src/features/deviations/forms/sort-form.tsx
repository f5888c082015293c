import { Fieldset, Radio } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useCommand } from '../../../commands/use-command.ts'
import { useText } from '../../../language/use-text.ts'
import { sortDeviationMutation } from '../commands.ts'
import type { FormProps } from './form-props.ts'

export const sortings = ['beforeOpening', 'later', 'none'] as const

/** In a trial: whether the change must be in place before opening, can come later, or is not needed. */
export function SortForm({ context, deviation, onDone }: FormProps) {
  const { t } = useText()
  const form = `sort:${deviation.id}`
  const [sorting, setSorting] = useState(deviation.sorting ?? 'beforeOpening')
  const command = useCommand(sortDeviationMutation, { form, onAccepted: onDone })
  return (
    <CommandForm
      command={command}
      submit={t('board.deviations.sort.send')}
      onSubmit={() => void command.send({ project: context.project.id, input: { deviation: deviation.id, sorting } })}
      onCancel={onDone}
    >
      {() => (
        <Fieldset>
          <Fieldset.Legend>{t('board.deviations.sort.legend')}</Fieldset.Legend>
          {sortings.map((each) => (
            <Radio
              key={each}
              name={form}
              value={each}
              label={t(`board.deviations.sort.${each}`)}
              checked={sorting === each}
              onChange={() => setSorting(each)}
            />
          ))}
        </Fieldset>
      )}
    </CommandForm>
  )
}
