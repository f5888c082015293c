import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useText } from '../language/use-text.ts'

interface Props {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly text: string }[]
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  /** What the empty choice is called; «Velg …» by default. */
  readonly none?: string
}

/** A choice among few, with its label and message. */
export function ChoiceField({ label, description, value, options, onChange, error, none }: Props) {
  const { t } = useText()
  return (
    <Field>
      <Label>{label}</Label>
      {description !== undefined && <Field.Description>{description}</Field.Description>}
      <Select
        value={value}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <Select.Option value="">{none ?? t('board.command.choose')}</Select.Option>
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.text}
          </Select.Option>
        ))}
      </Select>
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  )
}
