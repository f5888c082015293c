import { osloDate } from '@samstyre/messages'
import { useText } from '../language/use-text.ts'

interface Props {
  /** A calendar date or an instant. */
  readonly day: string
  readonly overdue?: boolean
}

/** A deadline in words, with the date itself: `frist om 5 dager, 28. nov. 2026`. */
export function Due({ day, overdue }: Props) {
  const { t, relativeDay, shortDate, now } = useText()
  const over = overdue ?? isOver(day, now())
  const values = { when: relativeDay(day), date: shortDate(day) }
  return (
    <time dateTime={day} className={over ? 'due due--over' : 'due'}>
      {over ? t('board.shell.overdue', values) : t('board.shell.due', values)}
    </time>
  )
}

function isOver(day: string, now: number): boolean {
  return day.length === 10 ? day < osloDate(now) : Date.parse(day) < now
}
