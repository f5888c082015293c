import { boolean, date, id, integer, optional, text } from '@samstyre/event-sourcing'
import { defineEvents, type EventsOf } from '../event-types.ts'
import { partnerKindSchema, roleSchema } from '../vocabulary.ts'
import { ruleSetSchema } from './decision-rule.ts'

export const governanceEvents = defineEvents({
  PartnerAdmitted: {
    partner: id('organisation'),
    name: text({ max: 120 }),
    kind: partnerKindSchema,
    /** The partner that owns the premises; the others rent in. */
    host: boolean(),
  },
  PartnerLeft: { partner: id('organisation'), reason: text({ personal: 'record' }) },
  RoleAssigned: {
    assignment: id('assignment'),
    role: roleSchema,
    person: id('person'),
    partner: optional(id('organisation')),
    /** The seat a deputy steps in for; a deputy without one steps in for any seat of the partner. */
    deputyFor: optional(id('assignment')),
    from: date(),
    /** The last day. */
    to: optional(date()),
  },
  RoleEnded: { assignment: id('assignment'), lastDay: date() },
  SteeringGroupConstituted: {},
  RulesAdopted: {
    version: integer({ min: 1 }),
    rules: ruleSetSchema,
    /** Absent for the rules adopted when the steering group was constituted. */
    proposal: optional(id('proposal')),
  },
  MandateAdopted: {
    version: integer({ min: 1 }),
    costNok: integer({ unit: 'NOK' }),
    days: integer({ unit: 'days' }),
    proposal: optional(id('proposal')),
  },
})
export type GovernanceEvent = EventsOf<typeof governanceEvents>
