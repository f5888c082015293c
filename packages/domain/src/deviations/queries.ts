import { isPartner, mandateOf } from '../governance/queries.ts'
import { currentVisit } from '../lifecycle/queries.ts'
import type { StartedProject } from '../project/state.ts'
import { type DeviationFact, deviationTable } from './machine.ts'
import type { Deviation } from './state.ts'

export type { DeviationState } from './machine.ts'
export type { Assessment, Comment, DecisionLevel, Deviation, DeviationDecision, Sorting } from './state.ts'

/** Every deviation, in the order they were reported. */
export function allDeviations(project: StartedProject): readonly Deviation[] {
  return [...project.deviations.deviations.values()]
}

/** How many there are; the next one gets the number after it. DEV-17. */
export function deviationCount(project: StartedProject): number {
  return project.deviations.deviations.size
}

export function findDeviation(project: StartedProject, id: string): Deviation | undefined {
  return project.deviations.deviations.get(id)
}

export function isOpen({ state }: Deviation): boolean {
  return state !== 'closed' && state !== 'rejected'
}

/** Whether the deviation reaches further than the mandate in force lets the project manager decide. */
export function isOverTolerance(project: StartedProject, { costNok, days }: Deviation): boolean {
  const mandate = mandateOf(project)
  return costNok > mandate.costNok || days > mandate.days
}

/** Over tolerance and not yet decided: the project has no approval to go on, so no gate can be passed. DEV-13. */
export function isBlocking(project: StartedProject, deviation: Deviation): boolean {
  return isUndecided(deviation) && isOverTolerance(project, deviation)
}

export function blockingDeviations(project: StartedProject): readonly Deviation[] {
  return allDeviations(project).filter((deviation) => isBlocking(project, deviation))
}

export function isUndecided({ state }: Deviation): boolean {
  return state === 'reported' || state === 'assessed' || state === 'escalated'
}

/** The deviations reported in a phase, in every stay there has been: what one trial left open the next one inherits. */
export function trialDeviations(
  project: StartedProject,
  phase: string = currentVisit(project).phase,
): readonly Deviation[] {
  return allDeviations(project).filter((deviation) => deviation.phase === phase)
}

/** Whether a fact may follow in the state the deviation is in. */
export function mayFollow({ state }: Deviation, fact: DeviationFact): boolean {
  return deviationTable.next(state, fact) !== undefined
}

/** The affected partners that take part in the project and have not assessed this round. */
export function unassessedPartners(project: StartedProject, deviation: Deviation): readonly string[] {
  return deviation.affects.filter(
    (partner) => !Object.hasOwn(deviation.assessments, partner) && isPartner(project, partner),
  )
}
