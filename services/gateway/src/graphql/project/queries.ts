import { builder } from '../builder.ts'
import { loadView } from './load-view.ts'
import { Project } from './refs.ts'

export const At = builder.inputType('At', {
  description: 'A moment in a project: exactly one of the two.',
  isOneOf: true,
  fields: (t) => ({ revision: t.int(), time: t.field({ type: 'DateTime' }) }),
})

builder.queryField('project', (t) =>
  t.field({
    description: 'One project as it is, or as it was. Null where there was no project yet at that moment.',
    type: Project,
    nullable: true,
    args: { id: t.arg.id({ required: true }), at: t.arg({ type: At }) },
    resolve: (_root, { id, at }, context) => loadView(context, id, at),
  }),
)
