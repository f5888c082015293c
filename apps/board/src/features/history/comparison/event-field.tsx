import { Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useText } from '../../../language/use-text.ts'

interface Props {
  readonly value: string | undefined
  readonly last: number
  readonly onChange: (value: string) => void
}

/** The number of an event. The comparison follows as soon as there is such an event. */
export function EventField({ value, last, onChange }: Props) {
  const { t } = useText()
  const [typed, setTyped] = useState(value !== undefined && /^\d+$/.test(value) ? value : '')
  const valid = isEvent(typed, last)
  return (
    <Textfield
      inputMode="numeric"
      label={t('board.comparison.event')}
      value={typed}
      error={typed === '' || valid ? undefined : t('board.comparison.badEvent', { last: String(last) })}
      onChange={(event) => {
        const next = event.currentTarget.value.trim()
        setTyped(next)
        if (isEvent(next, last)) onChange(next)
      }}
    />
  )
}

function isEvent(typed: string, last: number): boolean {
  return /^\d{1,9}$/.test(typed) && Number(typed) <= last
}
