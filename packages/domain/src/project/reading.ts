import { opensTo } from '../governance/queries.ts'
import { isRegistrar } from '../register/commands.ts'
import type { RegisterState } from '../register/state.ts'
import type { CommandContext } from './context.ts'
import { isStarted, type ProjectState } from './state.ts'

/**
 * Whether somebody may read a project on a day: a registrar, or whoever holds a role in it that is in force. A project
 * that is not there is read by registrars alone, who are told so. READ-1, READ-3.
 *
 * The one place where this is decided.
 */
export function mayRead(project: ProjectState, register: RegisterState, person: string, day: string): boolean {
  return isRegistrar(register, person) || (isStarted(project) && opensTo(project, person, day))
}

/** Whether a command comes from somebody to whom the project is as good as not there. CORE-12. */
export function isShut(project: ProjectState, { register, actor, today }: CommandContext): boolean {
  return !mayRead(project, register, actor, today)
}
