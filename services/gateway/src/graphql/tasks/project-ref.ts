import { builder } from '../builder.ts'

export const ProjectRef = builder.objectRef<{ readonly id: string; readonly name: string }>('ProjectRef').implement({
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
})
