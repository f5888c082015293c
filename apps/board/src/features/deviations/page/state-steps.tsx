import { capitalised } from '../../../language/capitalised.ts'
import { useText } from '../../../language/use-text.ts'
import type { DeviationState } from '../search.ts'
import './state-steps.css'

interface Props {
  readonly state: DeviationState
  /** The steering group decided, or is to decide. */
  readonly bySteeringGroup: boolean
}

/** The way a deviation goes, and how far this one has come. */
export function StateSteps({ state, bySteeringGroup }: Props) {
  const { t } = useText()
  const steps = stepsOf(state, bySteeringGroup)
  const here = steps.indexOf(state)
  return (
    <ol className="state-steps" aria-label={t('board.deviations.steps')}>
      {steps.map((step, place) => (
        <li
          key={step}
          className={place < here ? 'state-steps__done' : undefined}
          aria-current={place === here ? 'step' : undefined}
        >
          <span className="state-steps__mark" aria-hidden="true">
            {place < here ? '✓' : place + 1}
          </span>
          {capitalised(t(`words.deviationState.${step}`))}
          {place < here && <span className="ds-sr-only">{t('board.deviations.stepDone')}</span>}
        </li>
      ))}
    </ol>
  )
}

function stepsOf(state: DeviationState, bySteeringGroup: boolean): readonly DeviationState[] {
  const lifted: readonly DeviationState[] = bySteeringGroup || state === 'escalated' ? ['escalated'] : []
  if (state === 'rejected') return ['reported', 'assessed', ...lifted, 'rejected']
  return ['reported', 'assessed', ...lifted, 'approved', 'carryingOut', 'verified', 'closed']
}
