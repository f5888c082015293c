import { Button } from '@digdir/designsystemet-react'
import { useText } from '../../../language/use-text.ts'
import { type Mark, markBeyond } from './marks.ts'
import type { Slider } from './use-slider.ts'

interface Props {
  readonly slider: Slider
  readonly marks: readonly Mark[]
  readonly last: number
}

/** From mark to mark with a finger or pointer, and back to now. */
export function TimeSteps({ slider, marks, last }: Props) {
  const { t } = useText()
  const before = markBeyond(marks, slider.value, 'before')
  const after = markBeyond(marks, slider.value, 'after')
  const now = slider.value >= last
  return (
    <span className="time-bar__steps">
      <Step text={t('board.moment.previous')} arrow="‹" mark={before} onStep={slider.jump} />
      <Step text={t('board.moment.next')} arrow="›" mark={after} onStep={slider.jump} />
      <Button
        variant="tertiary"
        data-size="sm"
        aria-disabled={now}
        className={now ? 'time-bar__now time-bar__now--here' : 'time-bar__now'}
        onClick={() => !now && slider.jump(last)}
      >
        {t('board.moment.now')}
      </Button>
    </span>
  )
}

interface StepProps {
  readonly text: string
  readonly arrow: string
  readonly mark: Mark | undefined
  readonly onStep: (revision: number) => void
}

function Step({ text, arrow, mark, onStep }: StepProps) {
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      icon
      aria-label={text}
      title={text}
      aria-disabled={mark === undefined}
      onClick={() => mark !== undefined && onStep(mark.revision)}
    >
      <span aria-hidden="true">{arrow}</span>
    </Button>
  )
}
