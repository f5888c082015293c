import type { ProjectEvent } from '@samstyre/domain'

/**
 * Whether a fact is the steering group's own: it follows from a vote, and whoever happened to cast the last ballot, or
 * sent the command before which a vote was counted that had ended, did not do it. Such a fact is shown without a person.
 */
export function isByTheGroup(event: ProjectEvent): boolean {
  switch (event.type) {
    case 'ProposalClosed':
      return event.data.owner === undefined
    case 'AdviceGiven':
    case 'ObjectionDecided':
    case 'SeatAdded':
    case 'SeatRemoved':
    case 'PhaseEntered':
    case 'ProjectPaused':
    case 'ProjectResumed':
    case 'ProjectTerminated':
    case 'CriterionWaived':
    case 'GateSentBack':
    case 'GateHeld':
    case 'ConditionImposed':
      return true
    case 'SeatHandedOver':
      return event.data.objection !== undefined
    case 'RoleAssigned':
    case 'RoleEnded':
    case 'RulesAdopted':
    case 'MandateAdopted':
      return event.data.proposal !== undefined
    case 'DeviationApproved':
    case 'DeviationRejected':
      return event.data.level === 'steeringGroup'
    default:
      return false
  }
}
