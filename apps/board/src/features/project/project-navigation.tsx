import { Link } from '@tanstack/react-router'
import { useText } from '../../language/use-text.ts'

interface Props {
  readonly projectId: string
  readonly name: string | undefined
}

const pages = [
  { to: '/projects/$projectId', text: 'board.project.overview', exact: true },
  { to: '/projects/$projectId/gates', text: 'board.project.gates', exact: false },
  { to: '/projects/$projectId/decisions', text: 'board.project.decisions', exact: false },
  { to: '/projects/$projectId/deviations', text: 'board.project.deviations', exact: false },
  { to: '/projects/$projectId/people', text: 'board.project.people', exact: false },
  { to: '/projects/$projectId/history', text: 'board.project.history', exact: false },
] as const

export function ProjectNavigation({ projectId, name }: Props) {
  const { t } = useText()
  return (
    <nav aria-label={t('board.project.navigation')} className="project-navigation">
      <Link to="/projects/$projectId" params={{ projectId }} className="project-navigation__name">
        {name ?? '\u00A0'}
      </Link>
      <ul>
        {pages.map(({ to, text, exact }) => (
          <li key={to}>
            <Link to={to} params={{ projectId }} activeOptions={{ exact, includeSearch: false }}>
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
