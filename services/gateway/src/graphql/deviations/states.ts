import type { deviationQueries } from '@samstyre/domain'

/** The states of a deviation, for the enum of the API. */
export const deviationStates = [
  'reported',
  'assessed',
  'escalated',
  'approved',
  'carryingOut',
  'verified',
  'closed',
  'rejected',
] as const satisfies readonly deviationQueries.DeviationState[]
