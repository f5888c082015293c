import './tolerance-bar.css'

interface Props {
  readonly value: number
  readonly limit: number
  /** What the bar shows, in words: `kr 430 000 mot toleranse kr 310 000`. */
  readonly text: string
}

/** How much of the tolerance something takes: a bar, a mark where the limit is, and the same in words. */
export function ToleranceBar({ value, limit, text }: Props) {
  const scale = Math.max(value, limit) * 1.15 || 1
  const percent = (part: number) => `${(100 * part) / scale}%`
  const over = value > limit
  return (
    <div className="tolerance-bar" data-color={over ? 'danger' : 'info'}>
      <svg aria-hidden="true" focusable="false" width="100%" height="16">
        <rect className="tolerance-bar__whole" y="4" width="100%" height="8" rx="4" />
        <rect className="tolerance-bar__part" y="4" width={percent(value)} height="8" rx="4" />
        <rect className="tolerance-bar__limit" x={percent(limit)} width="2" height="16" />
      </svg>
      <p className={over ? 'small' : 'small quiet'}>{text}</p>
    </div>
  )
}
