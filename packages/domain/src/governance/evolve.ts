import type { EvolveMetadata } from '@samstyre/event-sourcing'
import type { GovernanceEvent } from './events.ts'
import type { GovernanceState } from './state.ts'

/** Partners, people, rules and mandate after one more fact. */
export function evolveGovernance(
  state: GovernanceState,
  event: GovernanceEvent,
  { at }: EvolveMetadata,
): GovernanceState {
  switch (event.type) {
    case 'PartnerAdmitted': {
      const { partner } = event.data
      return { ...state, partners: state.partners.set(partner, { ...event.data, since: at }) }
    }
    case 'PartnerLeft':
      return { ...state, partners: state.partners.update(event.data.partner, (partner) => ({ ...partner, left: at })) }
    case 'RoleAssigned': {
      const { assignment, ...held } = event.data
      return { ...state, assignments: state.assignments.set(assignment, { id: assignment, ...held }) }
    }
    case 'RoleEnded': {
      const { assignment, lastDay } = event.data
      return { ...state, assignments: state.assignments.update(assignment, (held) => ({ ...held, to: lastDay })) }
    }
    case 'SteeringGroupConstituted':
      return { ...state, constituted: true }
    case 'RulesAdopted':
      return { ...state, rules: { version: event.data.version, rules: event.data.rules } }
    case 'MandateAdopted': {
      const { version, costNok, days } = event.data
      return { ...state, mandate: { version, costNok, days } }
    }
    default:
      return event satisfies never
  }
}
