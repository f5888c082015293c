import { governanceQueries } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { pageArgs, pageOf } from '../page.ts'
import { organisationIn } from '../people/named.ts'
import { Organisation } from '../people/types.ts'
import { tasksFor } from '../tasks/found.ts'
import { Task, taskId } from '../tasks/types.ts'
import { enumNamed } from '../vocabulary.ts'
import { rolesToGive } from './possible-actions.ts'
import type { ProjectView } from './view.ts'

export const Standing = builder.objectRef<ProjectView>('Standing').implement({
  fields: (t) => ({
    roles: t.field({
      type: [enumNamed('Role')],
      resolve: (view) => [...new Set(held(view).map(({ role }) => role))],
    }),
    partners: t.field({
      type: [Organisation],
      resolve: (view) =>
        [...new Set(held(view).flatMap(({ partner }) => partner ?? []))].map((partner) =>
          organisationIn(view.register, partner, view.project),
        ),
    }),
    permissions: t.stringList({
      description: 'Names of the permissions held, such as proposals.put.',
      resolve: ({ project, viewer, today }) => [...governanceQueries.permissionsOf(project, viewer, today)],
    }),
    mayAppoint: t.field({
      description: 'The roles that the viewer may give for the whole project.',
      type: [enumNamed('Role')],
      resolve: (view, _args, { services }) => rolesToGive(services, view),
    }),
    tasks: t.field({
      type: [Task],
      args: pageArgs,
      resolve: ({ project, viewer, today, register }, page) =>
        pageOf(tasksFor(project, { person: viewer, day: today }), page, (task) => taskId(task, project)).map(
          (task) => ({
            task,
            project,
            register,
          }),
        ),
    }),
  }),
})

function held({ project, viewer, today }: ProjectView): readonly governanceQueries.Assignment[] {
  return governanceQueries.assignmentsOf(project, viewer, today)
}
