import { useState } from 'react'
import { DateField } from '../../../components/date-field.tsx'
import { dateProblem } from '../../../components/field-problems.ts'
import { useText } from '../../../language/use-text.ts'

interface Props {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A day. The comparison follows a whole one, not the years that stand there while one is typed. */
export function DayField({ value, onChange }: Props) {
  const text = useText()
  const { t } = text
  const [typed, setTyped] = useState(value)
  const [left, setLeft] = useState<'whole' | 'half'>()
  const problem = dateProblem(text, typed)
  const half = left === 'half' ? t('board.field.date.unfinished') : undefined
  return (
    <DateField
      name="day"
      label={t('board.comparison.date')}
      value={typed}
      error={left === undefined ? undefined : (half ?? problem)}
      onChange={(next) => {
        setTyped(next)
        setLeft(undefined)
        if (next !== '' && dateProblem(text, next) === undefined) onChange(next)
      }}
      onLeave={(isHalf) => setLeft(isHalf ? 'half' : 'whole')}
    />
  )
}
