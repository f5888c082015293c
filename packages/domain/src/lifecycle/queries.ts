import type { GateDefinition, PhaseDefinition } from '../definitions/definition.ts'
import type { StartedProject } from '../project/state.ts'
import { lifecycleTable, paused, terminated, within } from './machine.ts'
import type { PhaseVisit, ProjectFacts, ProjectStatus } from './state.ts'

export { passing } from './machine.ts'
export type { PhaseVisit, ProjectFacts, ProjectStatus } from './state.ts'

/** The stay the project is in. */
export function currentVisit(project: StartedProject): PhaseVisit {
  return project.lifecycle.visits.at(-1) ?? { phase: '', visit: 0, from: '' }
}

export function statusOf(project: StartedProject): ProjectStatus {
  return project.lifecycle.status
}

export function factsOf(project: StartedProject): ProjectFacts {
  return project.lifecycle.project
}

export function visitsOf(project: StartedProject): readonly PhaseVisit[] {
  return project.lifecycle.visits
}

/** How many times a phase has been entered: each entry is a visit of its own. LIFE-6. */
export function visitsTo(project: StartedProject, phase: string): number {
  return project.lifecycle.visits.filter((stay) => stay.phase === phase).length
}

export function findPhase(project: StartedProject, phase: string): PhaseDefinition | undefined {
  return project.definition.phases.find(({ id }) => id === phase)
}

export function findGate(project: StartedProject, gate: string): GateDefinition | undefined {
  return project.definition.gates.find(({ id }) => id === gate)
}

/** Whether the machine of the definition allows this step from where the project is. LIFE-2. */
export function mayStep(project: StartedProject, step: string): boolean {
  return lifecycleTable(project.definition).next(positionOf(project), step) !== undefined
}

/** The state of the definition's machine that the project is in. */
export function positionOf(project: StartedProject): string {
  const { phase } = currentVisit(project)
  const positions: Record<ProjectStatus, string> = { running: within(phase), paused: paused(phase), terminated }
  return positions[statusOf(project)]
}

/** Whether the current phase is a trial, where deviations are sorted into before opening, later or none. */
export function inTrial(project: StartedProject): boolean {
  return findPhase(project, currentVisit(project).phase)?.trial ?? false
}
