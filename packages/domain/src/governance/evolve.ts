import type { EvolveMetadata } from '@samstyre/event-sourcing'
import type { GovernanceEvent } from './events.ts'
import { seatFor } from './seats.ts'
import type { Assignment, GovernanceState } from './state.ts'

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
      const { assignment, proposal: _, ...held } = event.data
      return seated(state, { id: assignment, ...held })
    }
    case 'RoleEnded': {
      const { assignment, lastDay } = event.data
      return { ...state, assignments: state.assignments.update(assignment, (held) => ({ ...held, to: lastDay })) }
    }
    case 'SeatAdded': {
      const { seat, partner, role } = event.data
      return { ...state, seats: state.seats.set(seat, { id: seat, partner, role }) }
    }
    case 'SeatRemoved':
      return { ...state, seats: state.seats.update(event.data.seat, (known) => ({ ...known, removed: at })) }
    case 'SteeringGroupConstituted':
      return { ...state, constituted: true }
    case 'RulesAdopted': {
      const { version, rules, preset } = event.data
      return { ...state, rules: { version, rules, ...(preset === undefined ? {} : { preset }) } }
    }
    case 'MandateAdopted': {
      const { version, costNok, days } = event.data
      return { ...state, mandate: { version, costNok, days } }
    }
    default:
      return event satisfies never
  }
}

/** The role with its seat: the one that it names, or the one that it is given. GOV-19. */
function seated(state: GovernanceState, held: Assignment): GovernanceState {
  const seat = seatFor(state, held)
  if (seat === undefined) return { ...state, assignments: state.assignments.set(held.id, held) }
  return {
    ...state,
    assignments: state.assignments.set(held.id, { ...held, seat: seat.id }),
    seats: state.seats.set(seat.id, seat),
  }
}
