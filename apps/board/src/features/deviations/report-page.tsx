import { Paragraph } from '@digdir/designsystemet-react'
import { useParams } from '@tanstack/react-router'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { graphql } from '../../graphql/graphql.ts'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { useMoment } from '../../moment/use-moment.ts'
import { useStanding } from '../../session/use-standing.ts'
import { deviationProjectFragment } from './documents.ts'
import { projectContext } from './project-context.ts'
import { ReportForm } from './report/report-form.tsx'

const reportQuery = graphql(
  `
    query ReportDeviationPage($id: ID!) {
      project(id: $id) {
        ...DeviationProjectFields
      }
    }
  `,
  [deviationProjectFragment],
)

/** Reports a deviation or a wanted change. */
export function ReportPage() {
  const { projectId } = useParams({ from: '/projects/$projectId' })
  const { past } = useMoment()
  const { t } = useText()
  const standing = useStanding()
  const { data, error } = useFreshQuery({ query: reportQuery, variables: { id: projectId }, scope: projectId })
  if (error !== undefined && data === undefined) return <QueryProblem error={error} />
  const project = data?.project ?? undefined
  if (project === undefined || standing === undefined) return <Loading />
  const may = standing.permissions.includes('deviations.report') && !past
  return (
    <div className="page page--reading">
      <PageHeading within={project.name}>{t('board.deviations.report')}</PageHeading>
      {may ? (
        <Panel heading={t('board.deviations.report.heading')}>
          <Paragraph>{t('board.deviations.report.help')}</Paragraph>
          <ReportForm context={projectContext(project, past, standing.permissions)} own={standing.partners} />
        </Panel>
      ) : (
        <Paragraph>{t(past ? 'board.deviations.report.past' : 'board.deviations.report.notYours')}</Paragraph>
      )}
    </div>
  )
}
