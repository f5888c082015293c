import { type ConditionsState, initialConditions } from '../conditions/state.ts'
import { type DecisionsState, initialDecisions } from '../decisions/state.ts'
import type { ProcessDefinition } from '../definitions/definition.ts'
import { type DeviationsState, initialDeviations } from '../deviations/state.ts'
import { type GatesState, initialGates } from '../gates/state.ts'
import { type GovernanceState, initialGovernance } from '../governance/state.ts'
import { initialLifecycle, type LifecycleState, type ProjectFacts } from '../lifecycle/state.ts'

/** Everything about one project, folded from its stream: one slice for each module. */
export interface ProjectState {
  /** The pinned version; absent until the project is started. */
  readonly definition?: ProcessDefinition
  readonly lifecycle: LifecycleState
  readonly governance: GovernanceState
  readonly gates: GatesState
  readonly conditions: ConditionsState
  readonly decisions: DecisionsState
  readonly deviations: DeviationsState
}

/** A project that has been started under a known definition: what queries and commands work on. */
export interface StartedProject extends ProjectState {
  readonly definition: ProcessDefinition
  readonly lifecycle: LifecycleState & { readonly project: ProjectFacts }
}

export const initialProject: ProjectState = {
  lifecycle: initialLifecycle,
  governance: initialGovernance,
  gates: initialGates,
  conditions: initialConditions,
  decisions: initialDecisions,
  deviations: initialDeviations,
}

export function isStarted(state: ProjectState): state is StartedProject {
  return state.definition !== undefined && state.lifecycle.project !== undefined
}
