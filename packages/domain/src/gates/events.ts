import { date, type Infer, id, integer, optional, sha256, text, variant } from '@samstyre/event-sourcing'
import { defineEvents, type EventsOf } from '../event-types.ts'

/** What a criterion rests on. The bytes of a document stay with whoever holds it; its hash proves which ones were meant. */
export const evidenceSchema = variant('Evidence', {
  document: {
    name: text({ max: 200, personal: 'record' }),
    mediaType: text({ max: 100 }),
    size: integer({ unit: 'bytes' }),
    sha256: sha256(),
  },
  link: { url: text({ max: 1000 }), title: text({ max: 200, personal: 'record' }) },
  note: { text: text({ personal: 'record' }) },
})
export type Evidence = Infer<typeof evidenceSchema>

/** One criterion of one gate in one visit of the gate's phase, for one partner where it is asked of each. */
const criterionPlace = {
  gate: id('gate'),
  visit: integer({ min: 1 }),
  criterion: id('criterion'),
  partner: optional(id('organisation')),
}

export const gateEvents = defineEvents({
  EvidenceSubmitted: { ...criterionPlace, version: integer({ min: 1 }), evidence: evidenceSchema },
  /** `version` is the version of the evidence that was looked at. */
  CriterionAttested: {
    ...criterionPlace,
    version: integer({ min: 1 }),
    statement: optional(text({ personal: 'record' })),
  },
  AttestationWithdrawn: { ...criterionPlace, reason: text({ personal: 'record' }) },
  CriterionWaived: {
    gate: id('gate'),
    visit: integer({ min: 1 }),
    criterion: id('criterion'),
    reason: text({ personal: 'record' }),
    proposal: id('proposal'),
  },
  GateSentBack: {
    gate: id('gate'),
    visit: integer({ min: 1 }),
    reason: text({ personal: 'record' }),
    proposal: id('proposal'),
  },
  GateHeld: { gate: id('gate'), visit: integer({ min: 1 }), until: date(), proposal: id('proposal') },
})
export type GateEvent = EventsOf<typeof gateEvents>
