import {
  boolean,
  choice,
  date,
  type Infer,
  id,
  instant,
  integer,
  list,
  optional,
  record,
  sha256,
  text,
} from '@samstyre/event-sourcing'
import { defineEvents, type EventsOf } from '../event-types.ts'
import { decisionRuleSchema } from '../governance/decision-rule.ts'
import { roleSchema } from '../vocabulary.ts'
import { subjectSchema } from './subject.ts'

export const criterionStatusSchema = choice('CriterionStatus', ['met', 'waived', 'missing', 'outdated'])

/** What a decision rested on, frozen when it was put to the vote. */
export const basisSchema = record('Basis', {
  /** The version by name, such as `servicekontor@1`. */
  definition: text({ max: 100 }),
  mandate: record('BasisMandate', { costNok: integer(), days: integer() }),
  criteria: list(
    record('BasisCriterion', {
      criterion: id('criterion'),
      partner: optional(id('organisation')),
      status: criterionStatusSchema,
      attestedBy: optional(id('person')),
      attestedAt: optional(instant()),
      evidenceVersion: optional(integer({ min: 1 })),
      /** SHA-256 of the evidence as it was recorded, whatever its kind. */
      evidenceHash: optional(sha256()),
      waivedBy: optional(id('proposal')),
    }),
  ),
  deviations: list(
    record('BasisDeviation', {
      deviation: id('deviation'),
      state: id('state'),
      costNok: integer({ min: -2_000_000_000 }),
      days: integer({ min: -2_000_000_000 }),
    }),
    2000,
  ),
})
export type Basis = Infer<typeof basisSchema>

/** A seat in the steering group as it stood when the vote began. */
export const seatSchema = record('Seat', {
  seat: id('assignment'),
  person: id('person'),
  role: roleSchema,
  partner: id('organisation'),
})
export type Seat = Infer<typeof seatSchema>

export const ballotChoiceSchema = choice('BallotChoice', ['yes', 'no', 'blank'])
export type BallotChoice = Infer<typeof ballotChoiceSchema>

export const proposalResultSchema = choice('ProposalResult', ['adopted', 'notAdopted', 'lapsed'])
export type ProposalResult = Infer<typeof proposalResultSchema>

/** Why a result is what it is: a code with numbers and names that the messages turn into a sentence. */
export const reasonSchema = record('Reason', {
  code: choice('ReasonCode', [
    'quorumMet',
    'quorumMissing',
    'unanimous',
    'notUnanimous',
    'majorityMet',
    'majorityMissing',
    'castingVote',
    'tied',
    'noVotesFor',
    'awaiting',
    'votedAgainst',
    'votedBlank',
    'partnerSplit',
    'representedByDeputy',
    'disqualified',
    'basisChanged',
  ]),
  /** Seats or partners the reason is about. */
  who: list(id('voter')),
  /** The number there is, for counting reasons. */
  count: optional(integer()),
  /** The number it takes. */
  needed: optional(integer()),
})
export type Reason = Infer<typeof reasonSchema>

export const decisionEvents = defineEvents({
  ProposalPut: {
    proposal: id('proposal'),
    /** Numbered through the year, as people cite it: 4/26. */
    year: integer({ min: 2000, max: 9999 }),
    number: integer({ min: 1 }),
    subject: subjectSchema,
    recommendation: optional(text({ personal: 'record' })),
    basis: basisSchema,
    /** SHA-256 of the basis as canonical JSON: fields in alphabetical order, no spaces. */
    basisHash: sha256(),
    rulesVersion: integer({ min: 1 }),
    rule: decisionRuleSchema,
    roster: list(seatSchema),
    deadline: instant(),
  },
  SeatHandedOver: {
    proposal: id('proposal'),
    seat: id('assignment'),
    cause: choice('HandOverCause', ['absent', 'disqualified']),
    /** Who sits in the seat now; a disqualified member without a deputy leaves it empty. */
    deputy: optional(id('person')),
    note: optional(text({ personal: 'record' })),
  },
  SeatTakenBack: { proposal: id('proposal'), seat: id('assignment') },
  BallotCast: {
    proposal: id('proposal'),
    seat: id('assignment'),
    person: id('person'),
    asDeputy: boolean(),
    choice: ballotChoiceSchema,
    dissent: optional(text({ personal: 'record' })),
  },
  ProposalClosed: {
    proposal: id('proposal'),
    result: proposalResultSchema,
    reasons: list(reasonSchema),
    yes: integer(),
    no: integer(),
    blank: integer(),
    closedOn: date(),
  },
  ProposalWithdrawn: { proposal: id('proposal'), reason: text({ personal: 'record' }) },
})
export type DecisionEvent = EventsOf<typeof decisionEvents>
