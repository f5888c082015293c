import { Signal } from './signal.tsx'
import { SignalText } from './signal-text.tsx'
import type { Loop } from './stops.ts'

interface Props {
  readonly loop: Loop
  readonly projectId: string
}

/** A way round (a new trial period) or back: an arc over the stretches it repeats. */
export function LoopItem({ loop, projectId }: Props) {
  const { gate, from, to, level, travelled } = loop
  return (
    <li
      className={`loop station station--${gate.state}${travelled ? ' loop--travelled' : ''}`}
      style={{ '--place': to, '--span': from - to + 1, '--level': level }}
    >
      <SignalText gate={gate} projectId={projectId} />
      <svg className="loop__arc" aria-hidden="true" focusable="false" viewBox="0 0 100 100" preserveAspectRatio="none">
        <path d="M 100 100 C 99 20, 96 2, 89 2 L 11 2 C 4 2, 1 20, 0 100" />
      </svg>
      <Signal gate={gate} />
    </li>
  )
}
