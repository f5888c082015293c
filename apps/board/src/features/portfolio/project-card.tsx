import { Card, Heading, Tag } from '@digdir/designsystemet-react'
import { TextLink } from '../../components/text-link.tsx'
import { capitalised } from '../../language/capitalised.ts'
import { useText } from '../../language/use-text.ts'
import type { ProjectSummary } from './documents.ts'
import { MiniLine } from './mini-line.tsx'
import { Readiness } from './readiness.tsx'

interface Props {
  readonly project: ProjectSummary
}

export function ProjectCard({ project }: Props) {
  const { t, relative } = useText()
  const { id, name, status, partners, gate, updatedAt, awaitingMe } = project
  return (
    <Card asChild className="project-card">
      <li>
        <div className="project-card__name">
          <Heading level={2} data-size="2xs">
            <TextLink to="/projects/$projectId" params={{ projectId: id }}>
              {name}
            </TextLink>
          </Heading>
          <p className="quiet small">{partners.map((partner) => partner.name).join(' · ')}</p>
        </div>
        <MiniLine project={project} />
        <div>{gate !== null && <Readiness gate={gate} />}</div>
        <div className="project-card__tags">
          {awaitingMe > 0 && <Tag data-color="accent">{t('board.portfolio.awaiting', { count: awaitingMe })}</Tag>}
          {status !== 'running' && <Tag data-color="warning">{capitalised(t(`words.projectStatus.${status}`))}</Tag>}
          <Deviations {...project} />
          <span className="quiet small">{t('board.portfolio.updated', { when: relative(updatedAt) })}</span>
        </div>
      </li>
    </Card>
  )
}

function Deviations({ openDeviations, overTolerance }: Pick<ProjectSummary, 'openDeviations' | 'overTolerance'>) {
  const { t } = useText()
  if (overTolerance > 0) return <Tag data-color="danger">{t('board.portfolio.over', { count: overTolerance })}</Tag>
  if (openDeviations === 0) return null
  return <Tag data-color="neutral">{t('board.portfolio.deviations', { count: openDeviations })}</Tag>
}
