import { Fieldset, Radio } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { CommandForm } from '../../../commands/command-form.tsx'
import { useDraftCommand } from '../../../commands/use-draft-command.ts'
import { NumberField, wholeNumber } from '../../../components/number-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { rulesInput } from '../../voting/rules-input.ts'
import type { Governed } from '../documents.ts'
import { constituteSteeringGroupMutation } from '../forms/commands.ts'
import { RuleSetInWords } from './rule-set-in-words.tsx'
import './constitute-form.css'

interface Props {
  readonly project: Governed
}

/** Chooses the rules in plain words and the tolerance of the mandate, and constitutes the steering group. */
export function ConstituteForm({ project }: Props) {
  const { t, local } = useText()
  const { rulePresets: presets, tolerance } = project.definition
  const form = `constitute:${project.id}`
  const [untouched] = useState(() => ({
    preset: presets[0]?.id ?? '',
    cost: String(tolerance.costNok),
    days: String(tolerance.days),
  }))
  const { draft, change, command } = useDraftCommand(constituteSteeringGroupMutation, { form, untouched })
  const chosen = presets.find(({ id }) => id === draft.preset)
  const costNok = naturalNumber(draft.cost)
  const days = naturalNumber(draft.days)
  const send = async () => {
    if (chosen === undefined || costNok === undefined || days === undefined) return
    await command.send({ project: project.id, input: { rules: rulesInput(chosen.rules), costNok, days } })
  }
  return (
    <CommandForm
      command={command}
      submit={t('board.people.constitute.send')}
      missing={[...(costNok === undefined ? ['cost'] : []), ...(days === undefined ? ['days'] : [])]}
      onSubmit={() => void send()}
    >
      {(error) => (
        <>
          <Fieldset>
            <Fieldset.Legend>{t('board.people.constitute.rules')}</Fieldset.Legend>
            {presets.map(({ id, name, rules }) => (
              <div key={id} className="rule-preset">
                <Radio
                  name={form}
                  value={id}
                  label={local(name)}
                  checked={id === draft.preset}
                  onChange={() => change({ preset: id })}
                />
                {id === draft.preset && <RuleSetInWords rules={rules} />}
              </div>
            ))}
          </Fieldset>
          <Fieldset>
            <Fieldset.Legend>{t('board.people.constitute.tolerance')}</Fieldset.Legend>
            <div className="constitute-form__tolerance">
              <NumberField
                label={t('board.people.constitute.cost')}
                value={draft.cost}
                error={error('cost') && t('board.people.needed.number')}
                onChange={(cost) => change({ cost })}
              />
              <NumberField
                label={t('board.people.constitute.days')}
                value={draft.days}
                error={error('days') && t('board.people.needed.number')}
                onChange={(value) => change({ days: value })}
              />
            </div>
          </Fieldset>
        </>
      )}
    </CommandForm>
  )
}

function naturalNumber(typed: string): number | undefined {
  const value = wholeNumber(typed)
  return value !== undefined && value >= 0 ? value : undefined
}
