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
    /** The seat that is taken over; a steering role without one is given a seat as GOV-19 says. */
    seat: optional(id('seat')),
    /** The decision that gave the role, where one did. */
    proposal: optional(id('proposal')),
  },
  RoleEnded: { assignment: id('assignment'), lastDay: date(), proposal: optional(id('proposal')) },
  /** A further seat of a partner in the steering group, by decision. */
  SeatAdded: { seat: id('seat'), partner: id('organisation'), role: roleSchema, proposal: id('proposal') },
  SeatRemoved: { seat: id('seat'), proposal: id('proposal') },
  SteeringGroupConstituted: {},
  RulesAdopted: {
    version: integer({ min: 1 }),
    rules: ruleSetSchema,
    /** Which preset of the project's definition the rules are, where they are one. GOV-26. */
    preset: optional(id('preset')),
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
