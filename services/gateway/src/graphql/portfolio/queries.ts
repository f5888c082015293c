import { lifecycleQueries } from '@samstyre/domain'
import { compareTexts } from '@samstyre/messages'
import { builder } from '../builder.ts'
import { viewerOf } from '../context.ts'
import { pageArgs, pageOf } from '../page.ts'
import { isWanted, type Summary } from './summary.ts'
import { ProjectSummary, ProjectsFilter } from './types.ts'
import { visibleProjects } from './visible.ts'

builder.queryField('projects', (t) =>
  t.field({
    type: [ProjectSummary],
    args: { ...pageArgs, filter: t.arg({ type: ProjectsFilter }) },
    resolve: async (_root, { filter, ...page }, context) => {
      const visible = await visibleProjects(context.services, viewerOf(context))
      const { meter } = context
      const wanted: Summary[] = []
      for await (const summary of meter.paced(visible)) if (isWanted(summary, filter ?? {})) wanted.push(summary)
      const sorted = wanted
        .map((summary) => ({ summary, name: lifecycleQueries.factsOf(summary.followed.project).name }))
        .toSorted((left, right) => compareTexts(left.name, right.name))
        .map(({ summary }) => summary)
      return pageOf(sorted, page, ({ followed }) => followed.id)
    },
  }),
)
