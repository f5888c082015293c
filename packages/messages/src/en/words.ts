import type { words as nb } from '../nb/words.ts'
import type { Translation } from '../text-types.ts'

export const words = {
  'words.system': 'the system',
  'words.timeZone': 'Norwegian time',
  'words.unknownPerson': 'a person no longer shown',

  'words.language.nb': 'Norwegian (bokmål)',
  'words.language.nn': 'Norwegian (nynorsk)',
  'words.language.en': 'English',

  'words.role.steeringLeader': 'steering group leader',
  'words.role.steeringDeputyLeader': 'steering group deputy leader',
  'words.role.steeringMember': 'steering group member',
  'words.role.deputy': 'steering group deputy',
  'words.role.projectManager': 'project manager',
  'words.role.projectMember': 'project member',
  'words.role.partnerRepresentative': 'partner representative',
  'words.role.employeeRepresentative': 'employee representative',
  'words.role.serviceLeader': 'service office leader',
  'words.role.staff': 'service office staff',
  'words.role.specialistDepartment': 'specialist department',
  'words.role.auditor': 'auditor',

  'words.partnerKind.municipality': 'municipality',
  'words.partnerKind.county': 'county authority',
  'words.partnerKind.stateAgency': 'state agency',
  'words.partnerKind.other': 'other organisation',

  'words.severity.low': 'low',
  'words.severity.medium': 'medium',
  'words.severity.high': 'high',
  'words.severity.critical': 'critical',

  'words.aspect.goals': 'goals and scope',
  'words.aspect.cost': 'cost',
  'words.aspect.schedule': 'schedule',
  'words.aspect.quality': 'service quality',
  'words.aspect.staff': 'staff',
  'words.aspect.otherPartners': 'other partners',

  'words.consequence.none': 'none',
  'words.consequence.minor': 'minor',
  'words.consequence.moderate': 'noticeable',
  'words.consequence.major': 'major',

  'words.sorting.beforeOpening': 'before opening',
  'words.sorting.later': 'later',
  'words.sorting.none': 'no change',

  'words.decisionLevel.projectManager': 'the project manager',
  'words.decisionLevel.steeringGroup': 'the steering group',

  'words.gateOutcome.go': 'go ahead',
  'words.gateOutcome.goWithConditions': 'go ahead with conditions',
  'words.gateOutcome.rework': 'send back for more work',
  'words.gateOutcome.hold': 'wait until a set day',
  'words.gateOutcome.stop': 'end the project',

  'words.ballotChoice.yes': 'yes',
  'words.ballotChoice.no': 'no',
  'words.ballotChoice.blank': 'blank',

  'words.handOverCause.absent': 'absent',
  'words.handOverCause.disqualified': 'disqualified',

  'words.proposalState.open': 'open for voting',
  'words.proposalState.adopted': 'adopted',
  'words.proposalState.notAdopted': 'not adopted',
  'words.proposalState.lapsed': 'lapsed',
  'words.proposalState.withdrawn': 'withdrawn',

  'words.deviationState.reported': 'reported',
  'words.deviationState.assessed': 'assessed',
  'words.deviationState.escalated': 'with the steering group',
  'words.deviationState.approved': 'approved',
  'words.deviationState.carryingOut': 'being carried out',
  'words.deviationState.verified': 'verified',
  'words.deviationState.closed': 'closed',
  'words.deviationState.rejected': 'rejected',

  'words.projectStatus.running': 'running',
  'words.projectStatus.paused': 'paused',
  'words.projectStatus.terminated': 'ended early',

  'words.criterionStatus.met': 'met',
  'words.criterionStatus.waived': 'waived',
  'words.criterionStatus.missing': 'missing',
  'words.criterionStatus.outdated': 'must be confirmed again',

  'words.voters.members': 'the members',
  'words.voters.partners': 'the partners',

  'words.abstention.leftOut': 'blank votes are left out of the count',
  'words.abstention.against': 'a blank vote counts as a no',

  'words.majorityKind.simple': 'simple majority',
  'words.majorityKind.qualified': 'qualified majority',
  'words.majorityKind.unanimous': 'unanimity',

  'words.gateState.passed': 'passed',
  'words.gateState.deciding': 'open for voting',
  'words.gateState.ready': 'ready to be voted on',
  'words.gateState.missing': 'criteria missing',
  'words.gateState.held': 'on hold',
  'words.gateState.ahead': 'further ahead',

  'words.taskKind.vote': 'Cast your vote',
  'words.taskKind.attest': 'Confirm the criterion',
  'words.taskKind.assess': 'Assess the consequences of the deviation',
  'words.taskKind.decideDeviation': 'Approve or reject the change',
  'words.taskKind.putDeviationToVote': 'Put the deviation to the steering group',
  'words.taskKind.verify': 'Check that the change works',
  'words.taskKind.carryOut': 'Carry out the change',
  'words.taskKind.meetCondition': 'Meet the condition',
  'words.taskKind.putGateToVote': 'Put the decision point to the vote',

  'words.historyKind.project': 'the project',
  'words.historyKind.people': 'partners and roles',
  'words.historyKind.gates': 'criteria',
  'words.historyKind.decisions': 'decisions',
  'words.historyKind.deviations': 'deviations',
  'words.historyKind.conditions': 'conditions',

  'words.differenceArea.project': 'the project',
  'words.differenceArea.partners': 'partners',
  'words.differenceArea.people': 'roles',
  'words.differenceArea.rules': 'rules and mandate',
  'words.differenceArea.gates': 'criteria',
  'words.differenceArea.decisions': 'decisions',
  'words.differenceArea.conditions': 'conditions',
  'words.differenceArea.deviations': 'deviations',

  'words.differenceKind.added': 'new',
  'words.differenceKind.removed': 'gone',
  'words.differenceKind.changed': 'changed',

  'words.timelineMarkKind.started': 'project started',
  'words.timelineMarkKind.decisionAdopted': 'adopted',
  'words.timelineMarkKind.decisionNotAdopted': 'not adopted',
  'words.timelineMarkKind.decisionLapsed': 'lapsed',
  'words.timelineMarkKind.phaseEntered': 'new phase',
  'words.timelineMarkKind.deviationReported': 'deviation reported',

  'words.validityStatus.valid': 'valid decision',
  'words.validityStatus.notValid': 'cannot be adopted',
  'words.validityStatus.pending': 'not settled yet',

  'words.subject.gate': 'decision point',
  'words.subject.pause': 'pausing the project',
  'words.subject.resume': 'resuming the project',
  'words.subject.terminate': 'ending the project',
  'words.subject.waiver': 'waiving a criterion',
  'words.subject.deviation': 'deviation raised to the steering group',
  'words.subject.rules': 'new rules of decision',
  'words.subject.mandate': 'new mandate',

  'words.conditionState.open': 'not met',
  'words.conditionState.met': 'met',

  'words.evidence.document': 'document',
  'words.evidence.link': 'link',
  'words.evidence.note': 'note',

  'words.permission.partners.manage': 'admit partners and record that they leave',
  'words.permission.roles.assign': 'assign and end roles',
  'words.permission.seats.assign': 'appoint members of the steering group',
  'words.permission.steeringGroup.constitute': 'constitute the steering group',
  'words.permission.proposals.put': 'put proposals to the vote',
  'words.permission.proposals.withdraw': 'withdraw proposals',
  'words.permission.proposals.close': 'close votes',
  'words.permission.seats.handOver': 'seat deputies for a vote',
  'words.permission.deviations.report': 'report deviations',
  'words.permission.deviations.assess': 'assess the consequences of deviations',
  'words.permission.deviations.plan': 'plan the work on deviations',
  'words.permission.deviations.sort': 'decide when changes must be in place',
  'words.permission.deviations.escalate': 'raise deviations to the steering group',
  'words.permission.deviations.decideWithinTolerance': 'approve or reject changes within tolerance',
  'words.permission.deviations.carryOut': 'start work on approved changes',
  'words.permission.deviations.verify': 'verify changes that have been carried out',
  'words.permission.deviations.close': 'close deviations',
  'words.permission.deviations.reopen': 'reopen deviations',
  'words.permission.deviations.comment': 'comment on deviations',
  'words.permission.conditions.settle': 'report conditions as met',

  'words.derivedFact.steeringGroupConstituted':
    'The steering group is constituted, with a leader, a member from every partner and rules of decision.',
  'words.derivedFact.employeeRepresentativeAppointed':
    'At least one employee representative has a role in the project.',
  'words.derivedFact.serviceLeaderAppointed': 'The service office leader is in place.',
  'words.derivedFact.conditionsMet': 'Every condition from earlier decisions is met.',
  'words.derivedFact.withinTolerance': 'No deviation beyond tolerance is waiting for a decision.',
  'words.derivedFact.trialDeviationsSorted':
    'Every deviation from the trial is sorted by when the change must be in place.',
  'words.derivedFact.trialDeviationsClosed':
    'Every deviation that must be settled before opening is closed or rejected.',
} as const satisfies Translation<typeof nb>
