import type { EvolveMetadata } from '@samstyre/event-sourcing'
import { type ConditionEvent, conditionEvents } from '../conditions/events.ts'
import { evolveConditions } from '../conditions/evolve.ts'
import { type DecisionEvent, decisionEvents } from '../decisions/events.ts'
import { evolveDecisions } from '../decisions/evolve.ts'
import type { DefinitionCatalog } from '../definitions/catalog.ts'
import { type DeviationEvent, deviationEvents } from '../deviations/events.ts'
import { evolveDeviations } from '../deviations/evolve.ts'
import { type GateEvent, gateEvents } from '../gates/events.ts'
import { evolveGates } from '../gates/evolve.ts'
import { type GovernanceEvent, governanceEvents } from '../governance/events.ts'
import { evolveGovernance } from '../governance/evolve.ts'
import { type LifecycleEvent, lifecycleEvents } from '../lifecycle/events.ts'
import { evolveLifecycle } from '../lifecycle/evolve.ts'
import type { ProjectEvent } from './events.ts'
import type { ProjectState } from './state.ts'

/** The project after one more fact: the fact's own module takes it, the other slices stay the same objects. CORE-4, CORE-5. */
export function evolveProject(
  definitions: DefinitionCatalog,
): (state: ProjectState, event: ProjectEvent, metadata: EvolveMetadata) => ProjectState {
  return (state, event, metadata) => {
    if (event.type === 'ProjectStarted') {
      const definition = definitions.find(event.data.definition, event.data.definitionVersion)
      const lifecycle = evolveLifecycle(state.lifecycle, event, metadata)
      if (definition === undefined || lifecycle.project === undefined) return { ...state, lifecycle }
      const altered = definitions.hashOf(definition) !== event.data.definitionHash
      return { ...state, definition, lifecycle: { ...lifecycle, project: { ...lifecycle.project, altered } } }
    }
    return evolveSlice(state, event, metadata)
  }
}

/** As `evolveProject` for every fact but the first, which pins the definition. */
export function evolveSlice(state: ProjectState, event: ProjectEvent, metadata: EvolveMetadata): ProjectState {
  if (isDeviation(event)) return { ...state, deviations: evolveDeviations(state.deviations, event, metadata) }
  if (isDecision(event)) return { ...state, decisions: evolveDecisions(state.decisions, event, metadata) }
  if (isGate(event)) return { ...state, gates: evolveGates(state.gates, event, metadata) }
  if (isGovernance(event)) return { ...state, governance: evolveGovernance(state.governance, event, metadata) }
  if (isCondition(event)) return { ...state, conditions: evolveConditions(state.conditions, event, metadata) }
  if (isLifecycle(event)) return { ...state, lifecycle: evolveLifecycle(state.lifecycle, event, metadata) }
  // An unknown fact, written by a newer version: it changes nothing that this version knows.
  return state
}

type Any = { readonly type: string }
const isDeviation = (event: Any): event is DeviationEvent => Object.hasOwn(deviationEvents, event.type)
const isDecision = (event: Any): event is DecisionEvent => Object.hasOwn(decisionEvents, event.type)
const isGate = (event: Any): event is GateEvent => Object.hasOwn(gateEvents, event.type)
const isGovernance = (event: Any): event is GovernanceEvent => Object.hasOwn(governanceEvents, event.type)
const isCondition = (event: Any): event is ConditionEvent => Object.hasOwn(conditionEvents, event.type)
const isLifecycle = (event: Any): event is LifecycleEvent => Object.hasOwn(lifecycleEvents, event.type)
