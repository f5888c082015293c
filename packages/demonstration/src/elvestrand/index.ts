import type { ProjectDemonstrationCommand } from '../command.ts'
import type { Calendar } from '../script/calendar.ts'
import { Script } from '../script/script.ts'
import { tryOut } from './first-trial.ts'
import { prepareMainProject } from './main-project.ts'
import { prepareProject } from './pre-project.ts'
import { tryAgain } from './second-trial.ts'
import { begin } from './start.ts'

/**
 * A municipality of 10,000 inhabitants, 7 years of work and 12 people. Source: handbook 5.
 *
 * The first trial found too much; the office is tried out for a second time.
 */
export function elvestrand(calendar: Calendar): readonly ProjectDemonstrationCommand[] {
  const script = new Script('elvestrand', calendar)
  begin(script)
  prepareProject(script)
  prepareMainProject(script)
  tryOut(script)
  tryAgain(script)
  return script.commands
}
