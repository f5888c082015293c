import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react'
import { parseWholeNumber, type WholeNumbers } from '@samstyre/messages'
import { useText } from '../language/use-text.ts'
import './number-field.css'

interface Props {
  readonly label: string
  readonly description?: string
  readonly numbers: WholeNumbers
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
}

/** A whole number as people type it. Below it stands how it was read, where the eye could be mistaken. */
export function NumberField({ label, description, numbers, value, onChange, error }: Props) {
  const { t, language, kroner, days } = useText()
  const parsed = parseWholeNumber(language, value, numbers)
  const amount = numbers.counted === 'kroner' ? kroner : days
  const shown = parsed.understood && numbers.counted !== 'events' && !isPlain(value)
  return (
    <Field className="number-field">
      <Label>{label}</Label>
      {description !== undefined && <Field.Description>{description}</Field.Description>}
      <Input
        // The numeric keyboard of a telephone may have no minus sign.
        inputMode={numbers.min < 0 ? 'text' : 'numeric'}
        autoComplete="off"
        value={value}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {error === undefined ? (
        <p className="number-field__read" data-field="description">
          {shown && t('board.field.readAs', { amount: amount(parsed.value) })}
        </p>
      ) : (
        <ValidationMessage>{error}</ValidationMessage>
      )}
    </Field>
  )
}

/** Three digits or fewer are what they look like. */
function isPlain(typed: string): boolean {
  return /^\d{1,3}$/.test(typed)
}
