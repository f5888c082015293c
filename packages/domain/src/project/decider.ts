import { checkInput, type Decider, type Schema } from '@samstyre/event-sourcing'
import type { DefinitionCatalog } from '../definitions/catalog.ts'
import { type Rejection, reject } from '../rejections.ts'
import type { ProjectDecision } from './command.ts'
import { type ProjectCommandName, projectCommands } from './commands.ts'
import type { CommandContext } from './context.ts'
import type { ProjectEvent } from './events.ts'
import { evolveProject } from './evolve.ts'
import { startProject, startProjectSchema } from './start-project.ts'
import { initialProject, isStarted, type ProjectState } from './state.ts'

/** A command by name. Its input may come from anywhere: it is checked before anything is decided. */
export interface ProjectRequest {
  readonly name: ProjectCommandName | 'startProject'
  readonly input: unknown
}

export type ProjectDecider = Decider<ProjectState, ProjectRequest, CommandContext, ProjectEvent, Rejection>

/** The decider of one project, composed of the modules. */
export function createProjectDecider(definitions: DefinitionCatalog): ProjectDecider {
  return {
    initialState: initialProject,
    decide(state, { name, input }, context) {
      if (name === 'startProject') {
        const checked = checkInput(startProjectSchema, input)
        if (!checked.fits) return misfit(checked.misfit)
        return startProject(definitions, state, checked.value, context)
      }
      const { schema, decide } = projectCommands[name]
      // CORE-11
      const checked = checkInput(schema satisfies Schema, input)
      if (!checked.fits) return misfit(checked.misfit)
      if (!isStarted(state)) return reject('projectUnknown')
      return decide(state, checked.value, context)
    },
    evolve: evolveProject(definitions),
  }
}

function misfit({ path, expected }: { readonly path: readonly string[]; readonly expected: string }): ProjectDecision {
  return reject('inputMisfit', { path: path.join('.'), expected })
}
