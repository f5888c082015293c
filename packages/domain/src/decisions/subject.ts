import { choice, date, type Infer, id, integer, list, optional, record, text, variant } from '@samstyre/event-sourcing'
import { completedSet, ruleSetSchema } from '../governance/decision-rule.ts'

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
  addSeat: { partner: id('organisation'), reason },
  removeSeat: { seat: id('seat'), reason },
  /** Somebody who can be given the role by decision only; a representative for a partner that has nobody left. */
  appointment: {
    role: choice('AppointedRole', ['projectOwner', 'partnerRepresentative']),
    person: id('person'),
    partner: optional(id('organisation')),
    reason,
  },
  mandate: { costNok: integer({ unit: 'NOK' }), days: integer({ unit: 'days' }), reason },
})
export type Subject = Infer<typeof subjectSchema>

/** Whether an outcome leads through the gate. */
export function passes(outcome: Extract<Subject, { kind: 'gate' }>['outcome']): boolean {
  return outcome === 'go' || outcome === 'goWithConditions'
}

/** The subject as it is voted on: rules with everything said. GOV-24. */
export function completedSubject(subject: Subject): Subject {
  return subject.kind === 'rules' ? { ...subject, rules: completedSet(subject.rules) } : subject
}
