import { lifecycleQueries } from '@samstyre/domain'
import { compareTexts } from '@samstyre/messages'
import { builder } from '../builder.ts'
import { viewerOf } from '../context.ts'
import { isWanted } from './summary.ts'
import { ProjectSummary, ProjectsFilter } from './types.ts'
import { visibleProjects } from './visible.ts'

builder.queryField('projects', (t) =>
  t.field({
    type: [ProjectSummary],
    args: { filter: t.arg({ type: ProjectsFilter }) },
    resolve: async (_root, { filter }, context) => {
      const visible = await visibleProjects(context.services, viewerOf(context))
      return visible
        .filter((summary) => isWanted(summary, filter ?? {}))
        .map((summary) => ({ summary, name: lifecycleQueries.factsOf(summary.followed.project).name }))
        .toSorted((left, right) => compareTexts(left.name, right.name))
        .map(({ summary }) => summary)
    },
  }),
)
