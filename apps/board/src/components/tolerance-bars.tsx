import { useText } from '../language/use-text.ts'
import { ToleranceBar } from './tolerance-bar.tsx'

interface Amounts {
  readonly costNok: number
  readonly days: number
}

interface Props extends Amounts {
  readonly tolerance: Amounts | null
  /** Whether only the one that takes most of its tolerance is shown, where there is little room. */
  readonly tightest?: boolean
}

/** What a deviation comes to against the mandate: a bar for the cost and one for the days, where there are any. */
export function ToleranceBars({ costNok, days, tolerance, tightest = false }: Props) {
  const { t, kroner, days: inDays } = useText()
  if (tolerance === null) return null
  const costIsTighter = costNok / (tolerance.costNok || 1) >= days / (tolerance.days || 1)
  return (
    <>
      {costNok > 0 && (!tightest || costIsTighter) && (
        <ToleranceBar
          value={costNok}
          limit={tolerance.costNok}
          text={t('board.shell.tolerance', { value: kroner(costNok), limit: kroner(tolerance.costNok) })}
        />
      )}
      {days > 0 && (!tightest || !costIsTighter) && (
        <ToleranceBar
          value={days}
          limit={tolerance.days}
          text={t('board.shell.tolerance', { value: inDays(days), limit: inDays(tolerance.days) })}
        />
      )}
    </>
  )
}
