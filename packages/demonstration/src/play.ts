import type { DemonstrationCommand, Execute } from './command.ts'
import { elvestrand } from './elvestrand/index.ts'
import { fjellbu } from './fjellbu/index.ts'
import { nordvik } from './nordvik/index.ts'
import { DemonstrationRefusedError } from './refused.ts'
import { registerCommands } from './register/commands.ts'
import { Calendar } from './script/calendar.ts'

const firstDay = -310

export interface PlayOptions {
  readonly execute: Execute
  /** The moment everything leads up to: an instant in UTC, ISO 8601. */
  readonly now: string
}

/**
 * Plays the demonstration: three service offices over more than a year, one command after the other.
 *
 * @throws {DemonstrationRefusedError} when a command is refused; it names command, code and values.
 */
export async function playDemonstration({ execute, now }: PlayOptions): Promise<void> {
  for (const command of demonstrationCommands(now)) {
    const refusal = await execute(command)
    if (refusal !== undefined) throw new DemonstrationRefusedError(command, refusal)
  }
}

/** Every command of the demonstration in the order of time. The same moment always gives the same commands. */
export function demonstrationCommands(now: string): readonly DemonstrationCommand[] {
  const calendar = new Calendar(now)
  const projects = [...elvestrand(calendar), ...nordvik(calendar), ...fjellbu(calendar)]
  const inOrder = projects.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
  return [...registerCommands(calendar.at(firstDay, '08:00')), ...inOrder]
}
