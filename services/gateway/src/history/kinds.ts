import type { ProjectEvent } from '@samstyre/domain'

export const historyKinds = ['project', 'people', 'gates', 'decisions', 'deviations', 'conditions'] as const
export type HistoryKind = (typeof historyKinds)[number]

/** What each fact is about, as people look for it. A new fact without a row does not compile. */
const kinds: Readonly<Record<ProjectEvent['type'], HistoryKind>> = {
  ProjectStarted: 'project',
  PhaseEntered: 'project',
  ProjectPaused: 'project',
  ProjectResumed: 'project',
  ProjectTerminated: 'project',
  PartnerAdmitted: 'people',
  PartnerLeft: 'people',
  RoleAssigned: 'people',
  RoleEnded: 'people',
  SeatAdded: 'people',
  SeatRemoved: 'people',
  SteeringGroupConstituted: 'people',
  RulesAdopted: 'project',
  MandateAdopted: 'project',
  EvidenceSubmitted: 'gates',
  CriterionAttested: 'gates',
  AttestationWithdrawn: 'gates',
  CriterionWaived: 'gates',
  GateSentBack: 'gates',
  GateHeld: 'gates',
  ConditionImposed: 'conditions',
  ConditionMet: 'conditions',
  ConditionReopened: 'conditions',
  ProposalPut: 'decisions',
  SeatHandedOver: 'decisions',
  SeatTakenBack: 'decisions',
  BallotCast: 'decisions',
  ObjectionRaised: 'decisions',
  ObjectionRuledOn: 'decisions',
  ObjectionDecided: 'decisions',
  ProtestRecorded: 'decisions',
  BasisRenewed: 'decisions',
  AdviceGiven: 'decisions',
  ProposalClosed: 'decisions',
  ProposalWithdrawn: 'decisions',
  DeviationReported: 'deviations',
  DeviationPlanned: 'deviations',
  DeviationPartnerInvolved: 'deviations',
  DeviationAssessed: 'deviations',
  DeviationAssessmentCompleted: 'deviations',
  DeviationSorted: 'deviations',
  DeviationEscalated: 'deviations',
  DeviationApproved: 'deviations',
  DeviationRejected: 'deviations',
  DeviationWorkStarted: 'deviations',
  DeviationVerified: 'deviations',
  DeviationVerificationFailed: 'deviations',
  DeviationClosed: 'deviations',
  DeviationReopened: 'deviations',
  DeviationCommented: 'deviations',
}

/** What a fact is about. */
export function historyKindOf(type: ProjectEvent['type']): HistoryKind {
  return kinds[type]
}
