import { useText } from '../../language/use-text.ts'
import type { ProjectSummary } from './documents.ts'

interface Props {
  readonly gate: NonNullable<ProjectSummary['gate']>
}

/** How far the gate ahead has come: a bar of criteria, and the same in words. */
export function Readiness({ gate }: Props) {
  const { t, local } = useText()
  const { number, name, state, met, total } = gate
  const title = number === null ? local(name) : t('board.portfolio.gate', { number: String(number) })
  return (
    <div className="readiness">
      <p>
        {title}: {t(`words.gateState.${state}`)}
      </p>
      <svg aria-hidden="true" focusable="false" width="100%" height="8">
        <rect className="readiness__whole" width="100%" height="8" rx="4" />
        <rect className="readiness__part" width={`${total === 0 ? 0 : (100 * met) / total}%`} height="8" rx="4" />
      </svg>
      <p className="quiet small">{t('board.portfolio.criteria', { met, total })}</p>
    </div>
  )
}
