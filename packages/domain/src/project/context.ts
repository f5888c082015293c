import type { RegisterState } from '../register/state.ts'

/** What a command may know beside the project itself. The domain reaches for nothing more. */
export interface CommandContext {
  /** The person who acts, or `system` for what the clock sets off. */
  readonly actor: string
  /** Now: an instant in UTC. */
  readonly at: string
  /** The calendar day it is now in Norway. */
  readonly today: string
  /** The calendar day in Norway at an instant. */
  dayOf(instant: string): string
  /** The command's id: whatever the command creates takes it as its own. */
  readonly commandId: string
  /** People and organisations as they stand. */
  readonly register: RegisterState
  /** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
  sha256(text: string): string
}

/** The actor of commands that the clock sets off. */
export const systemActor = 'system'
