import { boolean, id, optional, text } from '@samstyre/event-sourcing'
import { defineEvents, type EventsOf } from '../event-types.ts'
import { partnerKindSchema } from '../vocabulary.ts'

/** Names of people live here and nowhere else, so that they can be shielded without touching a project's log. */
export const registerEvents = defineEvents({
  OrganisationRegistered: { organisation: id('organisation'), name: text({ max: 120 }), kind: partnerKindSchema },
  PersonRegistered: {
    person: id('person'),
    name: text({ max: 120, personal: 'contact' }),
    title: optional(text({ max: 120, personal: 'contact' })),
    organisation: optional(id('organisation')),
    /** May enter people and organisations and start projects. */
    registrar: boolean(),
  },
  PersonCorrected: {
    person: id('person'),
    name: text({ max: 120, personal: 'contact' }),
    title: optional(text({ max: 120, personal: 'contact' })),
    organisation: optional(id('organisation')),
  },
})
export type RegisterEvent = EventsOf<typeof registerEvents>
