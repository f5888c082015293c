import { useText } from '../../language/use-text.ts'
import type { ProjectSummary } from './documents.ts'
import { usePhases } from './use-phases.ts'

interface Props {
  readonly project: ProjectSummary
}

const width = 200
const edge = 8

/** The phases as a short line with stations, and the name of the one the project is in. */
export function MiniLine({ project }: Props) {
  const { t, local, shortDate } = useText()
  const phases = usePhases(project.definition)
  const current = phases.findIndex(({ id }) => id === project.phase.id)
  const step = (width - 2 * edge) / Math.max(1, phases.length - 1)
  const x = (place: number) => edge + step * place
  return (
    <div className="mini-line">
      <svg aria-hidden="true" focusable="false" viewBox={`0 0 ${width} 20`} width={width} height="20">
        <line className="mini-line__ahead" x1={edge} x2={width - edge} y1="10" y2="10" />
        {current > 0 && <line className="mini-line__travelled" x1={edge} x2={x(current)} y1="10" y2="10" />}
        {phases.map(({ id }, place) => (
          <circle key={id} className={classOf(place, current)} cx={x(place)} cy="10" r={place === current ? 7 : 4} />
        ))}
      </svg>
      <p>{local(project.phase.name)}</p>
      <p className="quiet small">{t('board.portfolio.since', { date: shortDate(project.phaseSince) })}</p>
    </div>
  )
}

function classOf(place: number, current: number): string {
  if (place === current) return 'mini-line__here'
  return place < current ? 'mini-line__passed' : 'mini-line__later'
}
