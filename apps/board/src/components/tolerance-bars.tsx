import { useText } from '../language/use-text.ts'
import { ToleranceBar } from './tolerance-bar.tsx'

interface Amounts {
  readonly costNok: number
  readonly days: number
}

interface Props extends Amounts {
  readonly tolerance: Amounts | null
}

/** What a deviation comes to against the mandate: one bar for the cost and one for the days, where there are any. */
export function ToleranceBars({ costNok, days, tolerance }: Props) {
  const { t, kroner, days: inDays } = useText()
  if (tolerance === null) return null
  return (
    <>
      {costNok > 0 && (
        <ToleranceBar
          value={costNok}
          limit={tolerance.costNok}
          text={t('board.shell.tolerance', { value: kroner(costNok), limit: kroner(tolerance.costNok) })}
        />
      )}
      {days > 0 && (
        <ToleranceBar
          value={days}
          limit={tolerance.days}
          text={t('board.shell.tolerance', { value: inDays(days), limit: inDays(tolerance.days) })}
        />
      )}
    </>
  )
}
