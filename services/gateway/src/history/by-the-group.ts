import type { ProjectEvent } from '@samstyre/domain'

/**
 * Whether a fact is the steering group's own: it follows from a vote, and whoever happened to cast the last ballot did
 * not do it. Such a fact is shown without a person.
 */
export function isByTheGroup(event: ProjectEvent): boolean {
  switch (event.type) {
    case 'ProposalClosed':
    case 'PhaseEntered':
    case 'ProjectPaused':
    case 'ProjectResumed':
    case 'ProjectTerminated':
    case 'CriterionWaived':
    case 'GateSentBack':
    case 'GateHeld':
    case 'ConditionImposed':
      return true
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
