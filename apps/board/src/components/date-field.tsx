import { Textfield } from '@digdir/designsystemet-react'
import { firstDay, lastDay } from './field-problems.ts'

interface Props {
  /** The name of the field in its form: what is typed in parts is looked up by it. */
  readonly name: string
  readonly label: string
  readonly description?: string
  /** As `2026-11-22`; empty while no whole date is typed. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
  /** The field is left, with a whole date or none, or with parts of one. A form looks for those itself. */
  readonly onLeave?: (isHalf: boolean) => void
}

/** A date, typed or picked in the way of the browser. */
export function DateField({ name, label, description, value, onChange, error, onLeave }: Props) {
  return (
    <Textfield
      type="date"
      name={name}
      label={label}
      {...(description === undefined ? {} : { description })}
      // With a last day, browsers leave no room for a year of more than four digits.
      min={firstDay}
      max={lastDay}
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => onLeave?.(event.currentTarget.validity.badInput)}
    />
  )
}
