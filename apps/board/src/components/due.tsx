import { osloDate } from '@samstyre/messages'
import { useText } from '../language/use-text.ts'

interface Props {
  /** A calendar date or an instant. */
  readonly day: string
  readonly overdue?: boolean
}

/** A deadline in words, with the date itself: `frist om 5 dager, 28. nov. 2026`. */
export function Due({ day, overdue = isOver(day) }: Props) {
  const { t, relativeDay, shortDate } = useText()
  const values = { when: relativeDay(day), date: shortDate(day) }
  return (
    <time dateTime={day} className={overdue ? 'due due--over' : 'due'}>
      {overdue ? t('board.shell.overdue', values) : t('board.shell.due', values)}
    </time>
  )
}

function isOver(day: string): boolean {
  return day.length === 10 ? day < osloDate(Date.now()) : Date.parse(day) < Date.now()
}
