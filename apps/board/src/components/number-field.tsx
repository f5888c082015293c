import { Textfield } from '@digdir/designsystemet-react'

interface Props {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
}

/** A whole number as people type it, with spaces between the thousands if they like. */
export function NumberField({ label, description, value, onChange, error }: Props) {
  return (
    <Textfield
      inputMode="numeric"
      label={label}
      {...(description === undefined ? {} : { description })}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** The number that was typed, or undefined when it is none. A minus sign may be typed either way. */
export function wholeNumber(typed: string): number | undefined {
  const digits = typed.replaceAll(/[\s.,\u00A0]/g, '').replace('\u2212', '-')
  return /^-?\d{1,9}$/.test(digits) ? Number(digits) : undefined
}
