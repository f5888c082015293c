import { Textfield } from '@digdir/designsystemet-react'

interface Props {
  readonly label: string
  readonly description?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  /** How many lines are seen before anything is written. */
  readonly rows?: number
}

/** A text of more than one line: a reason, a note, a description. */
export function LongTextField({ label, description, value, onChange, error, rows = 3 }: Props) {
  return (
    <Textfield
      multiline
      rows={rows}
      label={label}
      {...(description === undefined ? {} : { description })}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
