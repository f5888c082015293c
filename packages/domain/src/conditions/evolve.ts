import type { EvolveMetadata } from '@samstyre/event-sourcing'
import type { ConditionEvent } from './events.ts'
import type { ConditionsState } from './state.ts'

/** The conditions after one more fact. */
export function evolveConditions(
  state: ConditionsState,
  event: ConditionEvent,
  { actor, at }: EvolveMetadata,
): ConditionsState {
  switch (event.type) {
    case 'ConditionImposed': {
      const { condition, ...imposed } = event.data
      return { conditions: state.conditions.set(condition, { id: condition, ...imposed }) }
    }
    case 'ConditionMet': {
      const { condition, note } = event.data
      return { conditions: state.conditions.update(condition, (known) => ({ ...known, met: { by: actor, at, note } })) }
    }
    case 'ConditionReopened':
      return { conditions: state.conditions.update(event.data.condition, ({ met: _, ...known }) => known) }
    default:
      return event satisfies never
  }
}
