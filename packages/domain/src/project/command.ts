import {
  type Accepted,
  accept,
  type Decision,
  type InferFields,
  type RecordFields,
  type RecordSchema,
  type Refused,
  record,
} from '@samstyre/event-sourcing'
import { type Permission, rolesWith } from '../definitions/definition.ts'
import { isPermitted, takesPart } from '../governance/queries.ts'
import { statusOf } from '../lifecycle/queries.ts'
import { type Rejection, reject } from '../rejections.ts'
import type { Role } from '../vocabulary.ts'
import { type CommandContext, systemActor } from './context.ts'
import type { ProjectEvent } from './events.ts'
import type { StartedProject } from './state.ts'

export type ProjectDecision = Decision<ProjectEvent, Rejection>

/**
 * One thing a person may do to a project.
 *
 * Default deny: a command names the permission it takes, or a function that finds out who may for this very item and
 * answers a refusal for everybody else.
 */
export interface CommandDefinition<Fields extends RecordFields> {
  readonly name: string
  readonly fields: Fields
  readonly permission:
    | Permission
    | ((project: StartedProject, input: InferFields<Fields>, context: CommandContext) => Refused<Rejection> | undefined)
  /** Whether the command is taken while the project is paused. */
  readonly whilePaused?: true
  decide(project: StartedProject, input: InferFields<Fields>, context: CommandContext): ProjectDecision
}

/** A command ready to be decided on, with the guards that every command shares in front of its own. */
export interface ProjectCommand {
  readonly name: string
  readonly schema: RecordSchema
  /** `input` has been checked against `schema`. */
  decide(project: StartedProject, input: unknown, context: CommandContext): ProjectDecision
}

/**
 * Puts the shared guards in front of a command: the actor takes part, the project runs, the actor may.
 *
 * Whoever reads the project without taking part gets the refusal of the permission whatever becomes of the project, and
 * so learns nothing by trying: a permission that is a function looks at nothing else for somebody outside. CORE-12.
 */
export function projectCommand<const Fields extends RecordFields>(
  definition: CommandDefinition<Fields>,
): ProjectCommand {
  const { name, fields, permission } = definition
  return {
    name,
    schema: record(name, fields),
    decide(project, checked, context) {
      // The caller has checked the input against the schema, which is where this type comes from.
      const input = checked as InferFields<Fields>
      const refusal =
        typeof permission === 'function'
          ? permission(project, input, context)
          : refusalWithout(project, permission, context)
      if (isOutside(project, context)) return refusal ?? reject('noPart')
      if (statusOf(project) === 'terminated') return reject('projectTerminated')
      if (refusal !== undefined) return refusal
      if (statusOf(project) === 'paused' && definition.whilePaused !== true) return reject('projectPaused')
      return definition.decide(project, input, context)
    },
  }
}

/** Whether somebody takes no part in the project today. What the clock sets off is no matter of taking part. */
export function isOutside(project: StartedProject, context: CommandContext): boolean {
  return !isSystem(context) && !takesPart(project, context.actor, context.today)
}

/** Refuses whoever holds no role that carries the permission today. */
export function refusalWithout(
  project: StartedProject,
  permission: Permission,
  context: CommandContext,
): Refused<Rejection> | undefined {
  if (isPermitted(project, context.actor, permission, context.today)) return undefined
  return notPermitted(permission, rolesWith(project.definition, permission))
}

/** The refusal that names the permission and the roles that hold it. */
export function notPermitted(permission: string, roles: readonly Role[]): Refused<Rejection> {
  return reject('notPermitted', { permission, roles: roles.join(',') })
}

/** True for what the clock sets off. */
export function isSystem(context: CommandContext): boolean {
  return context.actor === systemActor
}

/** Accepts with facts of any module. */
export function facts(...events: readonly ProjectEvent[]): Accepted<ProjectEvent> {
  return accept(...events)
}
