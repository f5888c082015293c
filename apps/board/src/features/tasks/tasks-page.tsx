import { ButtonLink } from '../../components/button-link.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Panel } from '../../components/panel.tsx'
import { QueryProblem } from '../../components/query-problem.tsx'
import { useText } from '../../language/use-text.ts'
import { useFreshQuery } from '../../live/use-fresh-query.ts'
import { myTasksQuery } from './documents.ts'
import { groupByUrgency } from './group-by-urgency.ts'
import { TaskList } from './task-list.tsx'

/** What awaits the person logged in, in every project, the most urgent first. */
export function TasksPage() {
  const { t } = useText()
  const { data, error, ask } = useFreshQuery({ query: myTasksQuery, variables: {} })

  if (error !== undefined && data === undefined) return <QueryProblem error={error} retry={ask} />
  if (data === undefined) return <Loading />
  const tasks = data.me?.tasks ?? []
  return (
    <div className="page">
      <PageHeading>{t('board.tasks.heading')}</PageHeading>
      {tasks.length === 0 ? (
        <Panel heading={t('board.tasks.none.heading')}>
          <EmptyState action={<ButtonLink to="/projects">{t('board.shell.toProjects')}</ButtonLink>}>
            {t('board.tasks.none.text')}
          </EmptyState>
        </Panel>
      ) : (
        groupByUrgency(tasks, Date.now()).map(({ urgency, tasks: group }) => (
          <Panel key={urgency} heading={t(`board.tasks.urgency.${urgency}`)}>
            <TaskList tasks={group} withProject />
          </Panel>
        ))
      )}
    </div>
  )
}
