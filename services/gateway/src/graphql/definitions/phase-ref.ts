import { type LocalText as LocalTextShape, lifecycleQueries, type StartedProject } from '@samstyre/domain'
import { builder } from '../builder.ts'
import { LocalText } from '../local-text.ts'

interface Phase {
  readonly id: string
  readonly name: LocalTextShape
}

export const PhaseRef = builder.objectRef<Phase>('PhaseRef').implement({
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.field({ type: LocalText, resolve: ({ name }) => name }),
  }),
})

/** A phase of the project's definition by id. One the definition does not know is called by its id. */
export function phaseIn(project: StartedProject, id: string): Phase {
  return lifecycleQueries.findPhase(project, id) ?? { id, name: { nb: id, nn: id, en: id } }
}
