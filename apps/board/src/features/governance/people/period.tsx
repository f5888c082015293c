import { useText } from '../../../language/use-text.ts'
import type { Assignment } from '../documents.ts'

/** From when, and until when if that is settled. */
export function Period({ from, to }: Pick<Assignment, 'from' | 'to'>) {
  const { t, shortDate } = useText()
  return (
    <span className="quiet small">
      {to === null
        ? t('board.people.from', { from: shortDate(from) })
        : t('board.people.fromTo', { from: shortDate(from), to: shortDate(to) })}
    </span>
  )
}
