import { choice, date, type Infer, id, integer, list, optional, record, text, variant } from '@samstyre/event-sourcing'
import { ruleSetSchema } from '../governance/decision-rule.ts'

/** What a gate decision can come to. Source: the outcomes in use, handbook 2 and the field's own words. */
export const gateOutcomeSchema = choice('GateOutcome', ['go', 'goWithConditions', 'rework', 'hold', 'stop'])

const reason = text({ personal: 'record' })

export const wantedConditionSchema = record('WantedCondition', {
  text: text({ max: 500, personal: 'record' }),
  owner: id('person'),
  due: date(),
})

/** What the steering group is asked to decide. */
export const subjectSchema = variant('Subject', {
  gate: {
    gate: id('gate'),
    outcome: gateOutcomeSchema,
    /** The duties that come with `goWithConditions`. */
    conditions: optional(list(wantedConditionSchema, 20)),
    /** The day a `hold` ends. */
    holdUntil: optional(date()),
    reason: optional(reason),
  },
  pause: { reason },
  resume: { reason },
  terminate: { reason },
  waiver: { gate: id('gate'), criterion: id('criterion'), reason },
  deviation: { deviation: id('deviation'), reason: optional(reason) },
  rules: { rules: ruleSetSchema, reason },
  mandate: { costNok: integer({ unit: 'NOK' }), days: integer({ unit: 'days' }), reason },
})
export type Subject = Infer<typeof subjectSchema>
