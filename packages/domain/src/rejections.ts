import { type Refused, refuse } from '@samstyre/event-sourcing'

/**
 * Every refusal there is: the rule of SPEC.md that refuses, and the values its text may name.
 *
 * Codes are permanent: clients turn them into sentences.
 */
export const rejections = {
  inputMisfit: { rule: 'CORE-1', values: ['path', 'expected'] },
  notPermitted: { rule: 'CORE-2', values: ['permission', 'roles'] },
  definitionAltered: { rule: 'DEF-25', values: ['definition'] },
  projectUnknown: { rule: 'CORE-3', values: [] },
  projectExists: { rule: 'CORE-3', values: [] },
  noPart: { rule: 'CORE-12', values: [] },
  commandIdReserved: { rule: 'CORE-7', values: [] },
  commandIdTaken: { rule: 'CORE-8', values: [] },

  registrarNeeded: { rule: 'REG-1', values: [] },
  organisationKnown: { rule: 'REG-2', values: ['name'] },
  organisationUnknown: { rule: 'REG-3', values: ['organisation'] },
  personUnknown: { rule: 'REG-3', values: ['person'] },
  definitionUnknown: { rule: 'REG-4', values: ['definition'] },

  projectPaused: { rule: 'LIFE-3', values: [] },
  projectTerminated: { rule: 'LIFE-4', values: [] },
  notRunning: { rule: 'LIFE-5', values: [] },
  notPaused: { rule: 'LIFE-5', values: [] },

  partnerKnown: { rule: 'GOV-1', values: ['partner'] },
  hostKnown: { rule: 'GOV-2', values: ['partner'] },
  partnerUnknown: { rule: 'GOV-3', values: ['partner'] },
  partnerHoldsSeats: { rule: 'GOV-22', values: ['partner'] },
  periodBackwards: { rule: 'GOV-5', values: ['from', 'to'] },
  partnerNeeded: { rule: 'GOV-6', values: ['role'] },
  roleTaken: { rule: 'GOV-7', values: ['role', 'person'] },
  belongsToPartner: { rule: 'GOV-18', values: ['role'] },
  deputySeatUnknown: { rule: 'GOV-9', values: [] },
  leaderMissing: { rule: 'GOV-10', values: [] },
  partnerWithoutSeat: { rule: 'GOV-10', values: ['partner'] },
  alreadyConstituted: { rule: 'GOV-11', values: [] },
  ruleImpossible: { rule: 'GOV-25', values: [] },
  assignmentUnknown: { rule: 'GOV-13', values: [] },
  assignmentOver: { rule: 'GOV-13', values: [] },
  auditorIndependent: { rule: 'GOV-14', values: ['person'] },
  managerNeeded: { rule: 'GOV-15', values: [] },
  seatHeld: { rule: 'GOV-17', values: ['person'] },
  seatTaken: { rule: 'GOV-19', values: [] },
  seatOfOtherRank: { rule: 'GOV-19', values: ['role'] },
  seatNotForRole: { rule: 'GOV-19', values: ['role'] },
  seatNeeded: { rule: 'GOV-20', values: [] },
  leaderSeatStays: { rule: 'GOV-20', values: [] },
  selfAppointed: { rule: 'GOV-21', values: ['role'] },
  ownerMissing: { rule: 'GOV-23', values: [] },
  ownerByDecision: { rule: 'GOV-23', values: [] },

  gateUnknown: { rule: 'GATE-1', values: ['gate'] },
  gateNotAhead: { rule: 'GATE-1', values: ['gate'] },
  criterionUnknown: { rule: 'GATE-2', values: ['criterion'] },
  criterionDerived: { rule: 'GATE-3', values: ['criterion'] },
  notResponsible: { rule: 'GATE-4', values: ['criterion', 'roles'] },
  criterionPerPartner: { rule: 'GATE-5', values: ['criterion'] },
  criterionNotPerPartner: { rule: 'GATE-5', values: ['criterion'] },
  evidenceMissing: { rule: 'GATE-6', values: ['criterion'] },
  evidenceOutdated: { rule: 'GATE-6', values: ['criterion', 'version', 'newest'] },
  linkUnsafe: { rule: 'GATE-8', values: ['url'] },
  notAttested: { rule: 'GATE-9', values: ['criterion'] },

  notConstituted: { rule: 'DEC-1', values: [] },
  deadlinePast: { rule: 'DEC-2', values: ['deadline'] },
  gateNotReady: { rule: 'DEC-3', values: ['gate', 'missing'] },
  proposalOpenAlready: { rule: 'DEC-4', values: ['citation'] },
  conditionsMissing: { rule: 'DEC-5', values: [] },
  conditionsUnexpected: { rule: 'DEC-5', values: [] },
  conditionDuePast: { rule: 'DEC-5', values: ['due'] },
  conditionOwnerOutside: { rule: 'DEC-5', values: ['person'] },
  holdDayMissing: { rule: 'DEC-6', values: [] },
  gateHeld: { rule: 'DEC-6', values: ['gate', 'until'] },
  reasonMissing: { rule: 'DEC-7', values: [] },
  criterionNotWaivable: { rule: 'DEC-8', values: ['criterion'] },
  criterionWaivedAlready: { rule: 'DEC-8', values: ['criterion'] },
  deviationNotEscalated: { rule: 'DEC-9', values: ['number'] },
  proposalUnknown: { rule: 'DEC-10', values: [] },
  proposalNotOpen: { rule: 'DEC-10', values: ['citation'] },
  conditionDueInVote: { rule: 'DEC-31', values: ['due', 'deadline'] },
  conditionOwnerLeaves: { rule: 'DEC-31', values: ['person', 'deadline'] },
  holdEndsInVote: { rule: 'DEC-31', values: ['until', 'deadline'] },
  seatUnknown: { rule: 'GOV-19', values: [] },
  criterionFrozen: { rule: 'DEC-34', values: ['citation'] },
  askedAnewAlready: { rule: 'DEC-34', values: ['citation'] },
  blankNotAllowed: { rule: 'DEC-40', values: [] },
  inWritingUnsaid: { rule: 'DEC-41', values: [] },
  inWritingUnasked: { rule: 'DEC-41', values: [] },
  adviceAwaited: { rule: 'DEC-42', values: ['citation', 'deadline'] },
  adviceGiven: { rule: 'DEC-42', values: ['citation'] },
  ownerReasonMissing: { rule: 'DEC-42', values: [] },
  notOwner: { rule: 'DEC-42', values: [] },
  ownSeatOnly: { rule: 'DEC-43', values: [] },
  deputyNeeded: { rule: 'DEC-43', values: [] },
  deputyNotChosen: { rule: 'DEC-43', values: [] },
  notDeputy: { rule: 'DEC-43', values: ['person'] },
  deputyBusy: { rule: 'DEC-43', values: ['person'] },
  seatHandedOver: { rule: 'DEC-43', values: ['cause'] },
  objectionKnown: { rule: 'DEC-44', values: [] },
  objectionUnknown: { rule: 'DEC-44', values: [] },
  ownSeatObjected: { rule: 'DEC-44', values: [] },
  ballotShowsPresence: { rule: 'DEC-44', values: [] },
  notToRule: { rule: 'DEC-45', values: [] },
  seatNotHandedOver: { rule: 'DEC-46', values: [] },
  deputyHasVoted: { rule: 'DEC-46', values: [] },
  disqualificationStands: { rule: 'DEC-46', values: [] },
  nothingToProtest: { rule: 'DEC-46', values: [] },
  groundMisplaced: { rule: 'DEC-47', values: ['cause'] },
  notEntitledToVote: { rule: 'DEC-48', values: [] },
  notSettled: { rule: 'DEC-49', values: ['citation', 'deadline'] },
  noPartInVote: { rule: 'DEC-52', values: [] },

  conditionUnknown: { rule: 'COND-1', values: [] },
  conditionMetAlready: { rule: 'COND-2', values: [] },
  conditionNotMet: { rule: 'COND-3', values: [] },

  notForPartner: { rule: 'DEV-1', values: ['partner'] },
  affectedMissing: { rule: 'DEV-2', values: [] },
  partnerTwice: { rule: 'DEV-2', values: ['partner'] },
  notInTrial: { rule: 'DEV-3', values: [] },
  deviationUnknown: { rule: 'DEV-4', values: [] },
  deviationMoved: { rule: 'DEV-4', values: ['number', 'state'] },
  aspectsIncomplete: { rule: 'DEV-5', values: [] },
  notAffected: { rule: 'DEV-6', values: ['partner'] },
  notAssessed: { rule: 'DEV-7', values: ['number', 'partners'] },
  overTolerance: { rule: 'DEV-8', values: ['number', 'costNok', 'days', 'toleranceCostNok', 'toleranceDays'] },
  steeringGroupDecides: { rule: 'DEV-9', values: ['number'] },
  ownWorkVerified: { rule: 'DEV-11', values: ['number'] },
  duePast: { rule: 'DEV-14', values: ['due'] },
  nothingPlanned: { rule: 'DEV-15', values: [] },
  responsibleOutside: { rule: 'DEV-15', values: ['person'] },
  affectedAlready: { rule: 'DEV-16', values: ['partner'] },
  deviationInVote: { rule: 'DEV-18', values: ['number', 'citation'] },
} as const satisfies Record<string, { readonly rule: string; readonly values: readonly string[] }>

export type RejectionCode = keyof typeof rejections
export type RejectionValues<Code extends RejectionCode> = Readonly<
  Record<(typeof rejections)[Code]['values'][number], string | number>
>

/** A refusal: what, which rule, and the values that its text names. */
export interface Rejection {
  readonly code: RejectionCode
  readonly rule: string
  readonly values: Readonly<Record<string, string | number>>
}

/** Refuses a command under a rule of SPEC.md. */
export function reject<Code extends RejectionCode>(
  code: Code,
  ...[values]: (typeof rejections)[Code]['values'] extends readonly [] ? [] : [RejectionValues<Code>]
): Refused<Rejection> {
  return refuse({ code, rule: rejections[code].rule, values: values ?? {} })
}
