import { Due } from '../../components/due.tsx'
import { useText } from '../../language/use-text.ts'
import type { Task } from './documents.ts'
import { TaskLink } from './task-link.tsx'

interface Props {
  readonly task: Task
  readonly withProject: boolean
}

export function TaskRow({ task, withProject }: Props) {
  const { t, local } = useText()
  const where = [
    withProject ? task.project.name : undefined,
    task.partner === null ? undefined : t('board.tasks.forPartner', { partner: task.partner.name }),
    task.insteadOf === null ? undefined : t('board.tasks.insteadOf', { member: task.insteadOf.name }),
  ].filter((part) => part !== undefined)
  return (
    <li className="task-row">
      <div>
        <TaskLink task={task}>{t(`words.taskKind.${task.kind}`)}</TaskLink>
        <p className="task-row__subject">{local(task.subject)}</p>
        {task.anew && <p className="small">{t('board.tasks.anew')}</p>}
        {where.length > 0 && <p className="quiet small">{where.join(' · ')}</p>}
      </div>
      <div className="task-row__time">
        {task.due !== null && <Due day={task.due} />}
        <span className="quiet small">{t('board.tasks.minutes', { minutes: task.minutes })}</span>
      </div>
    </li>
  )
}
