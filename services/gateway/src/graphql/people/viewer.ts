import { currentRegister } from '../../projects/services.ts'
import { isRegistrar } from '../access/reading.ts'
import { builder } from '../builder.ts'
import { pageArgs, pageOf } from '../page.ts'
import { visibleProjects } from '../portfolio/visible.ts'
import { tasksFor } from '../tasks/found.ts'
import { Task, type TaskInProject, taskId } from '../tasks/types.ts'
import { personIn } from './named.ts'
import { Person } from './types.ts'

const Viewer = builder.objectRef<{ readonly id: string }>('Viewer').implement({
  fields: (t) => ({
    person: t.field({
      type: Person,
      resolve: async ({ id }, _args, { services }) => personIn(await currentRegister(services), id),
    }),
    registrar: t.boolean({
      resolve: async ({ id }, _args, { services }) => isRegistrar(await currentRegister(services), id),
    }),
    tasks: t.field({
      description: 'What awaits the viewer in every project, the most urgent first.',
      type: [Task],
      args: pageArgs,
      resolve: async ({ id }, page, { services, meter }) => {
        const tasks: TaskInProject[] = []
        for await (const { followed, register, today } of meter.paced(await visibleProjects(services, id))) {
          const { project } = followed
          for (const task of tasksFor(project, { person: id, day: today })) tasks.push({ task, project, register })
        }
        const sorted = tasks.toSorted((left, right) => urgency(left).localeCompare(urgency(right)))
        return pageOf(sorted, page, ({ task, project }) => taskId(task, project))
      },
    }),
  }),
})

/** What has no day comes after everything that has one. */
function urgency({ task }: TaskInProject): string {
  return task.due ?? '9'
}

builder.queryField('me', (t) =>
  t.field({
    description: 'The person logged in, or null.',
    type: Viewer,
    nullable: true,
    resolve: (_root, _args, { session }) => session && { id: session.person },
  }),
)
