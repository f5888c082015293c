import type { CSSProperties } from 'react'
import { MarkShape } from './mark-shape.tsx'
import type { Mark } from './marks.ts'
import './time-marks.css'

interface Props {
  readonly marks: readonly Mark[]
  readonly last: number
  readonly value: number
}

/** The marks above the line, in the places where the handle stands at their revision. The texts say the same. */
export function TimeMarks({ marks, last, value }: Props) {
  return (
    <div className="time-marks" aria-hidden="true">
      {marks.map(({ revision, kind }) => (
        <span
          key={`${revision}-${kind}`}
          className={revision === value ? 'time-marks__mark time-marks__mark--here' : 'time-marks__mark'}
          // The type knows no custom properties; this one places the mark.
          style={{ '--place': last === 0 ? 0 : revision / last } as CSSProperties}
        >
          <MarkShape kind={kind} />
        </span>
      ))}
    </div>
  )
}
