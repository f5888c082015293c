import { Paragraph } from '@digdir/designsystemet-react'
import { useParams, useSearch } from '@tanstack/react-router'
import { ButtonLink } from '../../components/button-link.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { useText } from '../../language/use-text.ts'
import { useMoment } from '../../moment/use-moment.ts'
import { useProjectFrame } from '../../session/use-standing.ts'
import { Entries } from './entries/entries.tsx'
import { HistoryFilter } from './filter/history-filter.tsx'
import { ReadyQuestions } from './questions/ready-questions.tsx'
import { useItems } from './record/items.ts'
import { useRecord } from './record/use-record.ts'
import './history-page.css'

/** Everything that has happened, as sentences; and where an auditor begins. */
export function HistoryPage() {
  const { t, dateTime } = useText()
  const { projectId } = useParams({ from: '/projects/$projectId' })
  const filter = useSearch({ from: '/projects/$projectId/history' })
  const { past } = useMoment()
  const { data } = useProjectFrame(projectId)
  const { record, error, ask } = useRecord(projectId)
  const items = useItems(record)
  const project = data?.project ?? undefined

  if (error !== undefined && record === undefined) return <QueryProblem error={error} retry={ask} />
  return (
    <div className="page">
      <PageHeading within={project?.name}>{t('board.project.history')}</PageHeading>
      <div className="history-page__intro">
        <Paragraph className="quiet">
          {past && project !== undefined
            ? t('board.history.until', { at: dateTime(project.at) })
            : t('board.history.intro')}
        </Paragraph>
        <ButtonLink
          variant="secondary"
          data-size="sm"
          to="/projects/$projectId/compare"
          params={{ projectId }}
          className="not-printed"
        >
          {t('board.comparison.heading')}
        </ButtonLink>
      </div>
      <HistoryFilter record={record} items={items} />
      <div className="history-page__columns">
        <Entries
          projectId={projectId}
          filter={filter}
          items={items}
          until={past ? project?.revision : undefined}
          pause={past && project === undefined}
        />
        {record !== undefined && <ReadyQuestions projectId={projectId} record={record} items={items} />}
      </div>
    </div>
  )
}
