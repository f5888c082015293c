import type {
  CommandContext,
  ProjectEvent,
  ProjectRequest,
  ProjectState,
  RegisterEvent,
  RegisterRequest,
  RegisterState,
  Rejection,
} from '@samstyre/domain'
import type { CommandRuntime } from '@samstyre/event-store'

/** Decides the commands of projects and gives their states. */
export type ProjectRuntime = CommandRuntime<ProjectState, ProjectRequest, CommandContext, ProjectEvent, Rejection>

/** The same for the register. */
export type RegisterRuntime = CommandRuntime<RegisterState, RegisterRequest, CommandContext, RegisterEvent, Rejection>
