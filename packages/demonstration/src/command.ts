import type { ProjectCommandName, RegisterCommandName, Rejection } from '@samstyre/domain'

interface Sent {
  readonly input: unknown
  /** The person who acts, or `system`. */
  readonly actor: string
  /** The partner the person acts for, where the role belongs to one. */
  readonly onBehalfOf?: string
  /** When it is done: an instant in UTC. */
  readonly at: string
  /** The calendar day that is in Norway. */
  readonly today: string
  /** What the command creates takes this id as its own. */
  readonly commandId: string
}

/** A command to the register of people and organisations. */
export interface RegisterDemonstrationCommand extends Sent {
  readonly to: 'register'
  readonly name: RegisterCommandName
}

/** A command to one project. */
export interface ProjectDemonstrationCommand extends Sent {
  readonly to: 'project'
  readonly project: string
  readonly name: ProjectCommandName | 'startProject'
}

/** One step of the demonstration. */
export type DemonstrationCommand = RegisterDemonstrationCommand | ProjectDemonstrationCommand

/** Sends a command and answers its refusal, or nothing when it was accepted. */
export type Execute = (command: DemonstrationCommand) => Promise<Rejection | undefined>
