import type { ProjectDemonstrationCommand } from '../command.ts'
import type { Calendar } from '../script/calendar.ts'
import { Script } from '../script/script.ts'
import { workOnChanges } from './changes.ts'
import { prepareGate1 } from './gate-1-criteria.ts'
import { decideOnGate1 } from './gate-1-decisions.ts'
import { prepareGate2 } from './gate-2-criteria.ts'
import { buildUp } from './main-project.ts'
import { putToTheVote } from './open-votes.ts'
import { meetPremises } from './premises.ts'
import { begin } from './start.ts'

/**
 * A municipality of 19,000 inhabitants, 10 years of work and 22 people. Source: handbook 5.
 *
 * The main project is nearly over: three criteria and one condition stand between it and the second gate.
 */
export function nordvik(calendar: Calendar): readonly ProjectDemonstrationCommand[] {
  const script = new Script('nordvik', calendar)
  begin(script)
  prepareGate1(script)
  decideOnGate1(script)
  buildUp(script)
  workOnChanges(script)
  prepareGate2(script)
  meetPremises(script)
  putToTheVote(script)
  return script.commands
}
