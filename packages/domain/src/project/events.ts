import { type ConditionEvent, conditionEvents } from '../conditions/events.ts'
import { type DecisionEvent, decisionEvents } from '../decisions/events.ts'
import { type DeviationEvent, deviationEvents } from '../deviations/events.ts'
import { type GateEvent, gateEvents } from '../gates/events.ts'
import { type GovernanceEvent, governanceEvents } from '../governance/events.ts'
import { type LifecycleEvent, lifecycleEvents } from '../lifecycle/events.ts'

/** Every fact that can stand in a project's stream. None takes another away: a correction is a fact of its own. CORE-6. */
export type ProjectEvent =
  | LifecycleEvent
  | GovernanceEvent
  | GateEvent
  | ConditionEvent
  | DecisionEvent
  | DeviationEvent

export const projectEventSchemas = {
  ...lifecycleEvents,
  ...governanceEvents,
  ...gateEvents,
  ...conditionEvents,
  ...decisionEvents,
  ...deviationEvents,
}
