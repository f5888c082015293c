import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react'
import { ChoiceField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/date-field.tsx'
import { useText } from '../../language/use-text.ts'
import { usePeopleOptions } from '../../session/use-people-options.ts'
import type { Assigned } from './gate-context.ts'
import { type ConditionDraft, withOneMore } from './put-gate-draft.ts'

interface Props {
  readonly conditions: readonly ConditionDraft[]
  readonly assignments: readonly Assigned[]
  readonly onChange: (conditions: readonly ConditionDraft[]) => void
  readonly error: (field: string) => string | undefined
}

/** The duties that come with going on: what, who, and by when. */
export function ConditionsFields({ conditions, assignments, onChange, error }: Props) {
  const { t } = useText()
  const people = usePeopleOptions(assignments)
  const change = (line: number, part: Partial<ConditionDraft>) =>
    onChange(conditions.map((each) => (each.line === line ? { ...each, ...part } : each)))
  return (
    <>
      {conditions.map(({ line, text, owner, due }, place) => (
        <Fieldset key={line}>
          <Fieldset.Legend>{t('board.gate.condition', { number: place + 1 })}</Fieldset.Legend>
          <Textfield
            label={t('board.gate.conditionText')}
            value={text}
            error={error(`text:${line}`)}
            onChange={(event) => change(line, { text: event.currentTarget.value })}
          />
          <ChoiceField
            label={t('board.gate.conditionOwner')}
            value={owner}
            options={people}
            error={error(`owner:${line}`)}
            onChange={(value) => change(line, { owner: value })}
          />
          <DateField
            name={`due:${line}`}
            label={t('board.gate.conditionDue')}
            value={due}
            error={error(`due:${line}`)}
            onChange={(value) => change(line, { due: value })}
          />
          {conditions.length > 1 && (
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              onClick={() => onChange(conditions.filter((each) => each.line !== line))}
            >
              {t('board.gate.conditionRemove', { number: place + 1 })}
            </Button>
          )}
        </Fieldset>
      ))}
      <div>
        <Button type="button" variant="secondary" data-size="sm" onClick={() => onChange(withOneMore(conditions))}>
          {t('board.gate.conditionAdd')}
        </Button>
      </div>
    </>
  )
}
