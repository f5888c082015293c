import type { CommandContext } from '../project/context.ts'
import type { ProjectEvent } from '../project/events.ts'
import { evolveSlice } from '../project/evolve.ts'
import { isStarted, type StartedProject } from '../project/state.ts'

/** The project as it will be when these events stand. */
export function applied(
  project: StartedProject,
  events: readonly ProjectEvent[],
  { actor, at }: Pick<CommandContext, 'actor' | 'at'>,
): StartedProject {
  let state: StartedProject = project
  for (const event of events) {
    const next = evolveSlice(state, event, { actor, at })
    if (isStarted(next)) state = next
  }
  return state
}
