import { choice, date, type Infer, id, integer, list, optional, record, text } from '@samstyre/event-sourcing'
import { defineEvents, type EventsOf } from '../event-types.ts'

export const severitySchema = choice('Severity', ['low', 'medium', 'high', 'critical'])
export type Severity = Infer<typeof severitySchema>

/** What an assessment looks at. Source: handbook 2.2. */
export const aspects = ['goals', 'cost', 'schedule', 'quality', 'staff', 'otherPartners'] as const
export const aspectSchema = choice('Aspect', aspects)
export const consequenceSchema = choice('Consequence', ['none', 'minor', 'moderate', 'major'])
export const aspectAssessmentSchema = record('AspectAssessment', {
  aspect: aspectSchema,
  consequence: consequenceSchema,
  note: optional(text({ max: 1000, personal: 'record' })),
})

/** In a trial: when the change must be in place. */
export const sortingSchema = choice('Sorting', ['beforeOpening', 'later', 'none'])
export const decisionLevelSchema = choice('DecisionLevel', ['projectManager', 'steeringGroup'])

/** May be negative: a change can save money or time. */
export const costSchema = integer({ min: -1_000_000_000, max: 1_000_000_000, unit: 'NOK' })
export const daysSchema = integer({ min: -3650, max: 3650, unit: 'days' })
const deviation = id('deviation')
const reason = text({ personal: 'record' })

export const deviationEvents = defineEvents({
  DeviationReported: {
    deviation,
    /** Counted from 1 in the project. */
    number: integer({ min: 1 }),
    title: text({ max: 160, personal: 'record' }),
    description: text({ personal: 'record' }),
    reportingPartner: id('organisation'),
    ownerPartner: id('organisation'),
    affects: list(id('organisation')),
    severity: severitySchema,
    phase: id('phase'),
    visit: integer({ min: 1 }),
    /** What the reporter believes it comes to, before anybody has assessed it. */
    estimatedCostNok: optional(costSchema),
    estimatedDays: optional(daysSchema),
    due: optional(date()),
    sorting: optional(sortingSchema),
  },
  DeviationPlanned: {
    deviation,
    title: optional(text({ max: 160, personal: 'record' })),
    severity: optional(severitySchema),
    ownerPartner: optional(id('organisation')),
    responsible: optional(id('person')),
    due: optional(date()),
  },
  DeviationPartnerInvolved: { deviation, partner: id('organisation') },
  DeviationAssessed: {
    deviation,
    /** 1 the first time, one more after each reopening. */
    round: integer({ min: 1 }),
    partner: id('organisation'),
    aspects: list(aspectAssessmentSchema, 6),
    costNok: costSchema,
    days: daysSchema,
  },
  /** Every affected partner has assessed: costs are added up, delays run side by side. */
  DeviationAssessmentCompleted: { deviation, round: integer({ min: 1 }), costNok: costSchema, days: daysSchema },
  DeviationSorted: { deviation, sorting: sortingSchema },
  DeviationEscalated: { deviation, reason },
  DeviationApproved: {
    deviation,
    level: decisionLevelSchema,
    proposal: optional(id('proposal')),
    costNok: costSchema,
    days: daysSchema,
    toleranceCostNok: integer({ unit: 'NOK' }),
    toleranceDays: integer({ unit: 'days' }),
    reason: optional(reason),
  },
  DeviationRejected: {
    deviation,
    level: decisionLevelSchema,
    proposal: optional(id('proposal')),
    reason,
  },
  DeviationWorkStarted: { deviation, plan: optional(reason) },
  DeviationVerified: { deviation, note: reason },
  DeviationVerificationFailed: { deviation, note: reason },
  DeviationClosed: { deviation, note: optional(reason) },
  DeviationReopened: { deviation, round: integer({ min: 2 }), reason },
  DeviationCommented: { deviation, comment: id('comment'), text: text({ personal: 'record' }) },
})
export type DeviationEvent = EventsOf<typeof deviationEvents>
