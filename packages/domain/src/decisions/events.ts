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

/** A seat that nobody sat in when the vote began. */
export const vacantSeatSchema = record('VacantSeat', {
  seat: id('assignment'),
  role: roleSchema,
  partner: id('organisation'),
})

export type VacantSeat = Infer<typeof vacantSeatSchema>

export const handOverCauseSchema = choice('HandOverCause', ['absent', 'disqualified'])
export type HandOverCause = Infer<typeof handOverCauseSchema>

/**
 * Why somebody is disqualified, as a code alone: the reasons themselves touch a person. DEC-47. Source: the grounds of
 * the law of administration, those that are fixed one by one, and its general clause.
 */
export const groundSchema = choice('DisqualificationGround', [
  'party',
  'family',
  'guardianOrAgent',
  'leadingPost',
  'earlierInstance',
  'subordinate',
  'otherCircumstances',
])
export type Ground = Infer<typeof groundSchema>

export const objectionOutcomeSchema = choice('ObjectionOutcome', ['upheld', 'dismissed', 'fell'])
export type ObjectionOutcome = Infer<typeof objectionOutcomeSchema>

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
    'allAgreed',
    'notAllAgreed',
    'chairSettled',
    'tieWithoutChair',
    'chairAgainst',
    'splitAgainst',
    'inWritingNotAgreed',
    'conditionOwnerGone',
    'conditionDayPast',
    'holdDayPast',
    'objectionUpheld',
    'objectionUndecided',
    'protested',
    'vacantSeat',
    'askedAnew',
    'passesUnderNewRule',
    'failsUnderNewRule',
    'advice',
    // Written by earlier versions only.
    'ownerDecided',
    'wasAdvice',
    'ownerAdopted',
    'ownerDeclined',
    'ownerWouldAdopt',
  ]),
  /** Seats or partners the reason is about. */
  who: list(id('voter')),
  /** The number there is, for counting reasons. */
  count: optional(integer()),
  /** The number it takes. */
  needed: optional(integer()),
})
export type Reason = Infer<typeof reasonSchema>

/** Who sat in a seat when the votes were counted. */
export const sitterSchema = record('Sitter', { seat: id('assignment'), person: id('person') })
export type Sitter = Infer<typeof sitterSchema>

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
    /** Further rules that it must pass under as well: those that come in place of the ones it changes. DEC-50. */
    alsoUnder: optional(list(decisionRuleSchema, 4)),
    roster: list(seatSchema),
    vacant: optional(list(vacantSeatSchema)),
    deadline: instant(),
    /** The calendar day in Norway at the deadline. */
    lastDay: optional(date()),
  },
  SeatHandedOver: {
    proposal: id('proposal'),
    seat: id('assignment'),
    cause: handOverCauseSchema,
    /** Who sits in the seat now; a disqualified member without a deputy leaves it empty. */
    deputy: optional(id('person')),
    /** Written by earlier versions only. */
    note: optional(text({ personal: 'record' })),
    ground: optional(groundSchema),
    /** The member it is about: whoever takes the seat over is neither absent nor disqualified. */
    member: optional(id('person')),
    /** The objection that was upheld; absent where the member said so. */
    objection: optional(id('objection')),
  },
  SeatTakenBack: { proposal: id('proposal'), seat: id('assignment') },
  BallotCast: {
    proposal: id('proposal'),
    seat: id('assignment'),
    person: id('person'),
    asDeputy: boolean(),
    choice: ballotChoiceSchema,
    dissent: optional(text({ personal: 'record' })),
    /** Whether the voter agrees to deciding without a meeting, where the rule asks. */
    inWriting: optional(boolean()),
  },
  ObjectionRaised: {
    proposal: id('proposal'),
    objection: id('objection'),
    seat: id('assignment'),
    cause: handOverCauseSchema,
    ground: optional(groundSchema),
  },
  /** What one seat, or a representative who decides instead, says of an objection. */
  ObjectionRuledOn: {
    proposal: id('proposal'),
    objection: id('objection'),
    person: id('person'),
    seat: optional(id('assignment')),
    upholds: boolean(),
  },
  ObjectionDecided: { proposal: id('proposal'), objection: id('objection'), outcome: objectionOutcomeSchema },
  /** Somebody who lost a ballot to an objection protests. */
  ProtestRecorded: { proposal: id('proposal'), seat: id('assignment') },
  /** New evidence asks everybody anew. DEC-34. */
  BasisRenewed: {
    proposal: id('proposal'),
    criterion: id('criterion'),
    partner: optional(id('organisation')),
    basis: basisSchema,
    basisHash: sha256(),
    deadline: instant(),
    /** The calendar day in Norway at the deadline. */
    lastDay: optional(date()),
  },
  /** The vote was advice and has ended; the project owner decides. DEC-42. */
  AdviceGiven: {
    proposal: id('proposal'),
    reasons: list(reasonSchema),
    yes: integer(),
    no: integer(),
    blank: integer(),
    /** Whether the advice is to adopt. */
    favours: boolean(),
    asOf: instant(),
    sitters: list(sitterSchema),
  },
  ProposalClosed: {
    proposal: id('proposal'),
    result: proposalResultSchema,
    reasons: list(reasonSchema),
    yes: integer(),
    no: integer(),
    blank: integer(),
    closedOn: date(),
    /** The moment that it was counted as of: the deadline, where it was closed later. */
    asOf: optional(instant()),
    /** Who sat in which seat at that moment; a seat that is not named was vacant. */
    sitters: optional(list(sitterSchema)),
    /** The project owner who decided. */
    owner: optional(id('person')),
    /** The owner's reason, where the advice was another. */
    ownerReason: optional(text({ personal: 'record' })),
  },
  ProposalWithdrawn: { proposal: id('proposal'), reason: text({ personal: 'record' }) },
})
export type DecisionEvent = EventsOf<typeof decisionEvents>
