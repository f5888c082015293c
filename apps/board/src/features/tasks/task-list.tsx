import { useText } from '../../language/use-text.ts'
import type { Task } from './documents.ts'
import { TaskRow } from './task-row.tsx'
import './task-list.css'

interface Props {
  readonly tasks: readonly Task[]
  /** Whether the project is named, where tasks of several projects stand together. */
  readonly withProject?: boolean
}

export function TaskList({ tasks, withProject = false }: Props) {
  const { t } = useText()
  return (
    <ul className="plain-list task-list" aria-label={t('board.tasks.heading')}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} withProject={withProject} />
      ))}
    </ul>
  )
}
