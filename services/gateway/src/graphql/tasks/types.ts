import {
  type TaskKind as Kind,
  lifecycleQueries,
  type RegisterState,
  type StartedProject,
  type Task as TaskItem,
} from '@samstyre/domain'
import { instantInOslo } from '@samstyre/messages'
import { builder } from '../builder.ts'
import { LocalText } from '../local-text.ts'
import { organisationIn, personIn } from '../people/named.ts'
import { Organisation, Person } from '../people/types.ts'
import { ProjectRef } from './project-ref.ts'
import { subjectOf } from './subject.ts'

/** A task with the project it is in. */
export interface TaskInProject {
  readonly task: TaskItem
  readonly project: StartedProject
  readonly register: RegisterState
}

const TaskKind = builder.enumType('TaskKind', {
  values: [
    'vote',
    'ruleOnObjection',
    'protest',
    'decideAsOwner',
    'attest',
    'assess',
    'decideDeviation',
    'putDeviationToVote',
    'verify',
    'carryOut',
    'meetCondition',
    'putGateToVote',
  ] as const satisfies readonly Kind[],
})

export const Task = builder.objectRef<TaskInProject>('Task').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ task, project }) => taskId(task, project) }),
    kind: t.field({ type: TaskKind, resolve: ({ task }) => task.kind }),
    project: t.field({ type: ProjectRef, resolve: ({ project }) => lifecycleQueries.factsOf(project) }),
    item: t.id({
      description: 'The item to open: a proposal, criterion, deviation or condition.',
      resolve: ({ task }) => task.item,
    }),
    gate: t.id({ nullable: true, resolve: ({ task }) => task.gate }),
    subject: t.field({
      description: 'What it is about, as people know it: the title of a deviation, the text of a criterion.',
      type: LocalText,
      resolve: ({ task, project }) => subjectOf(task, project),
    }),
    partner: t.field({
      description: 'For whom: the partner, where the task is done on its behalf.',
      type: Organisation,
      nullable: true,
      resolve: ({ task: { partner }, project, register }) =>
        partner === undefined ? undefined : organisationIn(register, partner, project),
    }),
    insteadOf: t.field({
      description: 'The member a deputy votes for.',
      type: Person,
      nullable: true,
      resolve: ({ task: { insteadOf }, register }) =>
        insteadOf === undefined ? undefined : personIn(register, insteadOf),
    }),
    anew: t.boolean({
      description: 'True where a vote that was cast counts no more, because everybody is asked anew.',
      resolve: ({ task }) => task.anew === true,
    }),
    due: t.field({ type: 'DateTime', nullable: true, resolve: ({ task }) => dueInstant(task.due) }),
    minutes: t.int({ description: 'About how long it takes.', resolve: ({ task }) => task.minutes }),
  }),
})

/** The same task keeps its id from one answer to the next. */
export function taskId({ kind, item, gate, partner, insteadOf }: TaskItem, project: StartedProject): string {
  return [lifecycleQueries.factsOf(project).id, kind, gate, item, partner, insteadOf].filter(Boolean).join('/')
}

const lastMinute = '23:59'

/** A calendar day lasts until its last minute in Norway. */
function dueInstant(due: string | undefined): string | undefined {
  return due === undefined || due.includes('T') ? due : instantInOslo(due, lastMinute)
}
