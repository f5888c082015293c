import { unmetConditions } from '../conditions/queries.ts'
import type { DerivedFact, GateDefinition } from '../definitions/definition.ts'
import { blockingDeviations, trialDeviations } from '../deviations/queries.ts'
import { activeAssignments, isConstituted } from '../governance/queries.ts'
import type { StartedProject } from '../project/state.ts'
import type { Role } from '../vocabulary.ts'

/** Whether a fact that the system knows by itself holds on a day, as a gate asks for it. */
export function isTrue(fact: DerivedFact, project: StartedProject, gate: GateDefinition, today: string): boolean {
  switch (fact) {
    case 'steeringGroupConstituted':
      return isConstituted(project)
    case 'employeeRepresentativeAppointed':
      return isHeld(project, 'employeeRepresentative', today)
    case 'serviceLeaderAppointed':
      return isHeld(project, 'serviceLeader', today)
    case 'conditionsMet':
      return unmetConditions(project).length === 0
    case 'withinTolerance':
      return blockingDeviations(project).length === 0
    case 'trialDeviationsSorted':
      return trialDeviations(project, gate.from).every(
        ({ sorting, state }) => sorting !== undefined || state === 'rejected',
      )
    case 'trialDeviationsClosed':
      return trialDeviations(project, gate.from).every(
        ({ sorting, state }) => sorting !== 'beforeOpening' || state === 'closed' || state === 'rejected',
      )
    default:
      return fact satisfies never
  }
}

function isHeld(project: StartedProject, role: Role, today: string): boolean {
  return activeAssignments(project, today).some((held) => held.role === role)
}
