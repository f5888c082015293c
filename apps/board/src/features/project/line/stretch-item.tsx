import { daysBetween, osloDate } from '@samstyre/messages'
import { useText } from '../../../language/use-text.ts'
import type { Stretch } from './stops.ts'

interface Props {
  readonly stretch: Stretch
}

export function StretchItem({ stretch }: Props) {
  const { t, local } = useText()
  const { phase, place, state } = stretch
  return (
    <li
      className={`stretch stretch--${state}`}
      style={{ '--place': place }}
      aria-current={state === 'here' ? 'step' : undefined}
    >
      <p className="stretch__name">
        {local(phase.name)}
        {state === 'here' && <span className="ds-sr-only"> ({t('board.line.here')})</span>}
      </p>
      <svg className="stretch__track" aria-hidden="true" focusable="false">
        <line x1="0" y1="50%" x2="100%" y2="50%" />
      </svg>
      <p className="stretch__time">{useStay(stretch)}</p>
    </li>
  )
}

/** How long the project was or has been here; nothing for what lies ahead. */
function useStay({ visit, state }: Stretch): string {
  const { t, dayInYear, days, now } = useText()
  if (visit === undefined || state === 'ahead') return ''
  const { from, to } = visit
  if (state === 'here' || to === null) {
    const length = days(daysBetween(osloDate(from), osloDate(now())))
    return visit.visit > 1
      ? t('board.line.sinceAgain', { date: dayInYear(from), days: length, visit: visit.visit })
      : t('board.line.since', { date: dayInYear(from), days: length })
  }
  return t('board.line.stay', { from: dayInYear(from), to: dayInYear(to) })
}
