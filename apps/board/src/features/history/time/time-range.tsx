import type { CSSProperties, KeyboardEvent } from 'react'
import { useText } from '../../../language/use-text.ts'
import { type Mark, markBeyond } from './marks.ts'
import { TimeMarks } from './time-marks.tsx'
import type { Slider } from './use-slider.ts'
import './time-range.css'

interface Props {
  readonly slider: Slider
  readonly marks: readonly Mark[]
  readonly last: number
  /** The moment in words, for those who do not see the line. */
  readonly description: string
}

/** The line with its handle. Arrows go an event at a time, Page Up and Page Down from mark to mark. */
export function TimeRange({ slider, marks, last, description }: Props) {
  const { t } = useText()

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'PageUp' && event.key !== 'PageDown') return
    event.preventDefault()
    const later = event.key === 'PageUp'
    const mark = markBeyond(marks, slider.value, later ? 'after' : 'before')
    slider.move(mark?.revision ?? (later ? last : 0))
  }

  return (
    <div className="time-range">
      <TimeMarks marks={marks} last={last} value={slider.value} />
      <input
        type="range"
        min={0}
        max={last}
        value={slider.value}
        aria-label={t('board.moment.slider')}
        aria-valuetext={description}
        // The type knows no custom properties; this one colours the line up to the handle.
        style={{ '--place': last === 0 ? 1 : slider.value / last } as CSSProperties}
        onChange={(event) => slider.move(Number(event.currentTarget.value))}
        onKeyDown={onKeyDown}
        onKeyUp={slider.releaseSoon}
        onPointerUp={slider.release}
        onBlur={slider.release}
      />
    </div>
  )
}
