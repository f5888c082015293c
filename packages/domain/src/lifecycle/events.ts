import { id, instant, integer, optional, sha256, text } from '@samstyre/event-sourcing'
import { defineEvents, type EventsOf } from '../event-types.ts'

export const lifecycleEvents = defineEvents({
  ProjectStarted: {
    project: id('project'),
    name: text({ max: 120 }),
    purpose: optional(text({ personal: 'record' })),
    definition: id('definition'),
    definitionVersion: integer({ min: 1 }),
    definitionHash: sha256(),
    phase: id('phase'),
  },
  PhaseEntered: {
    phase: id('phase'),
    /** How many times the phase has now been entered: the second trial is visit 2. */
    visit: integer({ min: 1 }),
    gate: id('gate'),
    proposal: id('proposal'),
    /** The moment the decision counts from, where it was closed later. DEC-32. */
    asOf: optional(instant()),
  },
  ProjectPaused: { proposal: id('proposal'), reason: text({ personal: 'record' }) },
  ProjectResumed: { proposal: id('proposal'), reason: text({ personal: 'record' }) },
  ProjectTerminated: { proposal: id('proposal'), reason: text({ personal: 'record' }) },
})
export type LifecycleEvent = EventsOf<typeof lifecycleEvents>
