import { parseWholeNumber } from '@samstyre/messages'
import { useState } from 'react'
import { NumberField } from '../../../components/number-field.tsx'
import { useText } from '../../../language/use-text.ts'
import { askedFor } from './chosen-moment.ts'

interface Props {
  readonly value: string | undefined
  readonly last: number
  readonly onChange: (value: string) => void
}

/** The number of an event. The comparison follows as soon as there is such an event. */
export function EventField({ value, last, onChange }: Props) {
  const { t, language } = useText()
  const numbers = { counted: 'events', min: 0, max: last } as const
  const [typed, setTyped] = useState(() => inField(value, last))
  const valid = typed === '' || parseWholeNumber(language, typed, numbers).understood
  return (
    <NumberField
      label={t('board.comparison.event')}
      numbers={numbers}
      value={typed}
      error={valid ? undefined : t('board.comparison.badEvent', { last: String(last) })}
      onChange={(next) => {
        setTyped(next)
        const parsed = parseWholeNumber(language, next, numbers)
        if (parsed.understood) onChange(String(parsed.value))
      }}
    />
  )
}

/** What the address says, also where it is no moment: only an instant is no number, and understood all the same. */
function inField(value: string | undefined, last: number): string {
  const moment = askedFor(value, last)
  return moment !== undefined && 'time' in moment ? '' : (value ?? '')
}
