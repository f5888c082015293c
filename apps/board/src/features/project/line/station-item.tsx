import { Signal } from './signal.tsx'
import { SignalText } from './signal-text.tsx'
import type { Station } from './stops.ts'

interface Props {
  readonly station: Station
  readonly projectId: string
}

export function StationItem({ station, projectId }: Props) {
  const { gate, place } = station
  return (
    <li className={`station station--${gate.state}`} style={{ '--place': place }}>
      <Signal gate={gate} />
      <SignalText gate={gate} projectId={projectId} />
    </li>
  )
}
