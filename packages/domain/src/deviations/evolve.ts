import type { EvolveMetadata } from '@samstyre/event-sourcing'
import type { DeviationEvent } from './events.ts'
import { deviationTable } from './machine.ts'
import type { Deviation, DeviationDecision, DeviationsState } from './state.ts'

/** The deviations after one more fact: the machine says which state follows, the fact says the rest. */
export function evolveDeviations(
  state: DeviationsState,
  event: DeviationEvent,
  metadata: EvolveMetadata,
): DeviationsState {
  if (event.type === 'DeviationReported') {
    return { deviations: state.deviations.set(event.data.deviation, reported(event.data, metadata)) }
  }
  return {
    deviations: state.deviations.update(event.data.deviation, (known) => ({
      ...changed(known, event, metadata),
      state: deviationTable.next(known.state, event.type) ?? known.state,
    })),
  }
}

type Reported = Extract<DeviationEvent, { type: 'DeviationReported' }>['data']
type Later = Exclude<DeviationEvent, { type: 'DeviationReported' }>

function reported(data: Reported, { actor, at }: EvolveMetadata): Deviation {
  const { deviation, estimatedCostNok, estimatedDays, ...said } = data
  return {
    id: deviation,
    ...said,
    state: 'reported',
    reportedBy: actor,
    reportedAt: at,
    round: 1,
    assessments: {},
    costNok: estimatedCostNok ?? 0,
    days: estimatedDays ?? 0,
    comments: [],
  }
}

function changed(known: Deviation, event: Later, { actor: by, at }: EvolveMetadata): Deviation {
  switch (event.type) {
    case 'DeviationPlanned': {
      const { deviation: _, ...planned } = event.data
      return { ...known, ...planned }
    }
    case 'DeviationPartnerInvolved':
      return { ...known, affects: [...known.affects, event.data.partner] }
    case 'DeviationAssessed': {
      const { partner, costNok, days, aspects } = event.data
      return { ...known, assessments: { ...known.assessments, [partner]: { by, at, costNok, days, aspects } } }
    }
    case 'DeviationAssessmentCompleted':
      return { ...known, costNok: event.data.costNok, days: event.data.days }
    case 'DeviationSorted':
      return { ...known, sorting: event.data.sorting }
    case 'DeviationApproved':
    case 'DeviationRejected':
      return { ...known, decision: decision(event.data, by, at) }
    case 'DeviationWorkStarted':
      return { ...known, carriedOutBy: by }
    case 'DeviationReopened': {
      const { decision: _, carriedOutBy: __, ...rest } = known
      return { ...rest, round: event.data.round, assessments: {} }
    }
    case 'DeviationCommented': {
      const { comment: id, text } = event.data
      return { ...known, comments: [...known.comments, { id, by, at, text }] }
    }
    case 'DeviationEscalated':
    case 'DeviationVerified':
    case 'DeviationVerificationFailed':
    case 'DeviationClosed':
      return known
    default:
      return event satisfies never
  }
}

function decision(
  { level, proposal, reason }: Pick<DeviationDecision, 'level' | 'proposal' | 'reason'>,
  by: string,
  at: string,
): DeviationDecision {
  return { level, by, at, ...(proposal === undefined ? {} : { proposal }), ...(reason === undefined ? {} : { reason }) }
}
