import { useText } from '../../../language/use-text.ts'
import { LoopItem } from './loop-item.tsx'
import { StationItem } from './station-item.tsx'
import { lineOf } from './stops.ts'
import { StretchItem } from './stretch-item.tsx'
import './line.css'

interface Props {
  readonly projectId: string
  readonly project: Parameters<typeof lineOf>[0]
}

/**
 * The life of the project as a railway line: phases are stretches, gates are stations with a signal. It is one list, in
 * the order of travel, for eyes and for screen readers; where there is room it lies down, where there is not it stands.
 */
export function Line({ projectId, project }: Props) {
  const { t } = useText()
  const { stretches, stations, loops } = lineOf(project)
  return (
    <div className="line-frame">
      <ol className="line" aria-label={t('board.line.label')} style={{ '--phases': stretches.length }}>
        {stretches.map((stretch) => [
          <StretchItem key={stretch.phase.id} stretch={stretch} />,
          ...loops
            .filter(({ from }) => from === stretch.place)
            .map((loop) => <LoopItem key={loop.gate.id} loop={loop} projectId={projectId} />),
          ...stations
            .filter(({ place }) => place === stretch.place + 1)
            .map((station) => <StationItem key={station.gate.id} station={station} projectId={projectId} />),
        ])}
      </ol>
    </div>
  )
}
