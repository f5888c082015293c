import { checkInput, type Decider, type Schema } from '@samstyre/event-sourcing'
import { applied } from '../decisions/applied.ts'
import { completedClosings, overdueClosings } from '../decisions/closing.ts'
import { findProposal } from '../decisions/queries.ts'
import type { DefinitionCatalog } from '../definitions/catalog.ts'
import { versionName } from '../definitions/definition.ts'
import { type Rejection, reject } from '../rejections.ts'
import { facts, isOutside, type ProjectDecision } from './command.ts'
import { type ProjectCommandName, projectCommands } from './commands.ts'
import type { CommandContext } from './context.ts'
import type { ProjectEvent } from './events.ts'
import { evolveProject } from './evolve.ts'
import { isShut } from './reading.ts'
import { startProject, startProjectSchema } from './start-project.ts'
import { initialProject, isStarted, type ProjectState, type StartedProject } from './state.ts'

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
      // A project that may not be read answers like one that is not there. CORE-12.
      if (isShut(state, context)) return reject('noPart')
      if (!isStarted(state)) return reject('projectUnknown')
      // Whoever takes no part is not told either. CORE-12.
      if (state.lifecycle.project.altered && !isOutside(state, context)) {
        return reject('definitionAltered', { definition: versionName(state.definition) })
      }
      return withClosings(state, context, { name, input: checked.value }, (current) =>
        decide(current, checked.value, context),
      )
    },
    evolve: evolveProject(definitions),
  }
}

/**
 * Decides after the votes whose time is up have been counted, and closes those in which nobody is left who can vote.
 * DEC-32, DEC-49.
 */
function withClosings(
  project: StartedProject,
  context: CommandContext,
  request: ProjectRequest,
  decide: (project: StartedProject) => ProjectDecision,
): ProjectDecision {
  const overdue = overdueClosings(project, context)
  const current = applied(project, overdue, context)
  const decision = decide(current)
  if (!decision.accepted) {
    const isDone = isJustCounted(project, current, request) && mightClose(decide(project))
    return isDone ? facts(...overdue) : decision
  }
  const { events } = decision
  return facts(...overdue, ...events, ...completedClosings(applied(current, events, context), context))
}

/** Whether somebody wants a vote closed that has just been counted because its time is up. */
function isJustCounted(before: StartedProject, after: StartedProject, { name, input }: ProjectRequest): boolean {
  if (name !== 'closeProposal') return false
  // The input has been checked against the schema of this command.
  const { proposal } = input as { readonly proposal: string }
  return findProposal(before, proposal)?.state !== findProposal(after, proposal)?.state
}

/** Whether whoever wants a vote closed may do so, be it too early. CORE-2. */
function mightClose(decision: ProjectDecision): boolean {
  return decision.accepted || decision.rejection.code === 'notSettled'
}

function misfit({ path, expected }: { readonly path: readonly string[]; readonly expected: string }): ProjectDecision {
  return reject('inputMisfit', { path: path.join('.'), expected })
}
