import { Signal } from './signal.tsx'
import { SignalText } from './signal-text.tsx'
import type { Loop } from './stops.ts'

interface Props {
  readonly loop: Loop
  readonly projectId: string
}

/** A way round (a new trial period) or back: an arc over the stretches it repeats. */
export function LoopItem({ loop, projectId }: Props) {
  const { gate, from, to } = loop
  return (
    <li className={`loop station station--${gate.state}`} style={{ '--place': to, '--span': from - to + 1 }}>
      <SignalText gate={gate} projectId={projectId} />
      <svg className="loop__arc" aria-hidden="true" focusable="false" viewBox="0 0 100 100" preserveAspectRatio="none">
        <path d="M 98 100 C 92 5, 62 5, 50 5 S 8 5, 2 100" />
      </svg>
      <Signal gate={gate} />
    </li>
  )
}
