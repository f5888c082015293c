import { date, id, text } from '@samstyre/event-sourcing'
import { defineEvents, type EventsOf } from '../event-types.ts'

export const conditionEvents = defineEvents({
  ConditionImposed: {
    condition: id('condition'),
    proposal: id('proposal'),
    gate: id('gate'),
    text: text({ max: 500, personal: 'record' }),
    owner: id('person'),
    due: date(),
  },
  ConditionMet: { condition: id('condition'), note: text({ personal: 'record' }) },
  ConditionReopened: { condition: id('condition'), reason: text({ personal: 'record' }) },
})
export type ConditionEvent = EventsOf<typeof conditionEvents>
