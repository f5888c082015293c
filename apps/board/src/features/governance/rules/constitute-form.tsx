import { Fieldset } from '@digdir/designsystemet-react'
import { parseWholeNumber } from '@samstyre/messages'
import { useState } from 'react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { costAndDaysProblems } from '../../../components/field-problems.ts'
import { NumberField } from '../../../components/number-field.tsx'
import { toleratedCosts, toleratedDelays } from '../../../components/number-ranges.ts'
import { PairedFields } from '../../../components/paired-fields.tsx'
import { useText } from '../../../language/use-text.ts'
import { PresetChoice } from '../../voting/preset-choice.tsx'
import { rulesInput } from '../../voting/rules-input.ts'
import type { Governed } from '../documents.ts'
import { constituteSteeringGroupMutation } from '../forms/commands.ts'

interface Props {
  readonly project: Governed
}

/** Chooses the rules in plain words and the tolerance of the mandate, and constitutes the steering group. */
export function ConstituteForm({ project }: Props) {
  const { t, language } = useText()
  const { rulePresets: presets, tolerance } = project.definition
  const form = `constitute:${project.id}`
  const [untouched] = useState(() => ({
    preset: presets[0]?.id ?? '',
    cost: String(tolerance.costNok),
    days: String(tolerance.days),
  }))
  const { draft, change, command } = useDraftCommand(constituteSteeringGroupMutation, { form, untouched })
  const chosen = presets.find(({ id }) => id === draft.preset)
  const cost = parseWholeNumber(language, draft.cost, toleratedCosts)
  const days = parseWholeNumber(language, draft.days, toleratedDelays)
  const send = async () => {
    if (chosen === undefined || !cost.understood || !days.understood) return
    const input = { rules: rulesInput(chosen.rules), costNok: cost.value, days: days.value }
    await command.send({ project: project.id, input })
  }
  return (
    <CommandForm
      command={command}
      submit={t('board.people.constitute.send')}
      problems={costAndDaysProblems(t, { cost, days })}
      onSubmit={() => void send()}
    >
      {(error) => (
        <>
          <PresetChoice
            group={form}
            legend={t('board.people.constitute.rules')}
            presets={presets}
            chosen={draft.preset}
            onChange={(preset) => change({ preset })}
          />
          <Fieldset>
            <Fieldset.Legend>{t('board.people.constitute.tolerance')}</Fieldset.Legend>
            <PairedFields>
              <NumberField
                numbers={toleratedCosts}
                label={t('board.people.constitute.cost')}
                value={draft.cost}
                error={error('costNok')}
                onChange={(value) => change({ cost: value })}
              />
              <NumberField
                numbers={toleratedDelays}
                label={t('board.people.constitute.days')}
                value={draft.days}
                error={error('days')}
                onChange={(value) => change({ days: value })}
              />
            </PairedFields>
          </Fieldset>
        </>
      )}
    </CommandForm>
  )
}
