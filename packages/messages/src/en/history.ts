import type { history as nb } from '../nb/history.ts'
import type { Translation } from '../text-types.ts'

export const history = {
  'history.OrganisationRegistered': '{actor} registered the organisation {partner}.',
  'history.PersonRegistered': '{actor} registered {person}.',
  'history.PersonCorrected': '{actor} corrected the details of {person}.',

  'history.ProjectStarted': '{actor} started the project “{title}” in the phase {phase}.',
  'history.PhaseEntered': 'The project entered the phase {phase} after decision {citation}.',
  'history.PhaseEntered.again':
    'The project entered the phase {phase} again after decision {citation}. This is round {visit}.',
  'history.ProjectPaused': 'The project was paused after decision {citation}.',
  'history.ProjectResumed': 'The project was resumed after decision {citation}.',
  'history.ProjectTerminated': 'The project was ended early after decision {citation}.',

  'history.PartnerAdmitted': '{actor} admitted {partner} as a partner.',
  'history.PartnerAdmitted.host': '{actor} admitted {partner} as a partner and host.',
  'history.PartnerLeft': '{actor} recorded that {partner} left the partnership.',
  'history.RoleAssigned': '{actor} gave {person} the role of {role} from {date}.',
  'history.RoleAssigned.until': '{actor} gave {person} the role of {role} from {date} to {lastDay}.',
  'history.RoleAssigned.partner': '{actor} gave {person} the role of {role} for {partner} from {date}.',
  'history.RoleAssigned.partner.until':
    '{actor} gave {person} the role of {role} for {partner} from {date} to {lastDay}.',
  'history.RoleAssigned.deputy': '{actor} appointed {person} as deputy for {member} from {date}.',
  'history.RoleAssigned.deputy.until': '{actor} appointed {person} as deputy for {member} from {date} to {lastDay}.',
  'history.RoleAssigned.decision': 'Decision {citation} gave {person} the role of {role} from {date}.',
  'history.RoleAssigned.decision.partner':
    'Decision {citation} gave {person} the role of {role} for {partner} from {date}.',
  'history.RoleEnded': '{actor} ended the role of {role} for {person}. The last day is {date}.',
  'history.RoleEnded.decision': 'Decision {citation} ended the role of {role} for {person}. The last day is {date}.',
  'history.SeatAdded': 'Decision {citation} gave {partner} a further seat in the steering group.',
  'history.SeatRemoved': 'Decision {citation} took away a seat that {partner} had in the steering group.',
  'history.SteeringGroupConstituted': '{actor} constituted the steering group.',
  'history.RulesAdopted': 'The steering group adopted its rules of decision, version {version}.',
  'history.RulesAdopted.decision':
    'The steering group adopted new rules of decision, version {version}, in decision {citation}.',
  'history.RulesAdopted.preset': 'The steering group adopted its rules of decision, version {version}: “{rules}”.',
  'history.RulesAdopted.decision.preset':
    'The steering group adopted new rules of decision, version {version}, in decision {citation}: “{rules}”.',
  'history.MandateAdopted':
    'The mandate, version {version}, lets the project manager decide changes of up to NOK\u00A0{amount} and {days} {days|day|days}.',
  'history.MandateAdopted.decision':
    'Decision {citation} gave a new mandate, version {version}: the project manager decides changes of up to NOK\u00A0{amount} and {days} {days|day|days}.',

  'history.EvidenceSubmitted': '{actor} submitted evidence, version {version}, for “{criterion}”.',
  'history.EvidenceSubmitted.partner':
    '{actor} submitted evidence, version {version}, for “{criterion}” on behalf of {partner}.',
  'history.CriterionAttested': '{actor} confirmed “{criterion}” on the basis of version {version}.',
  'history.CriterionAttested.partner':
    '{actor} confirmed “{criterion}” for {partner} on the basis of version {version}.',
  'history.AttestationWithdrawn': '{actor} withdrew the confirmation of “{criterion}”.',
  'history.AttestationWithdrawn.partner': '{actor} withdrew the confirmation of “{criterion}” for {partner}.',
  'history.CriterionWaived': 'The criterion “{criterion}” was waived in decision {citation}.',
  'history.GateSentBack': 'The decision point “{gate}” was sent back for more work in decision {citation}.',
  'history.GateHeld': 'The decision point “{gate}” was put on hold until {date} in decision {citation}.',

  'history.ProposalPut.gate':
    '{actor} put proposal {citation} on the decision point “{gate}”: {outcome}. The deadline for voting is {deadline}.',
  'history.ProposalPut.pause':
    '{actor} put proposal {citation} to pause the project. The deadline for voting is {deadline}.',
  'history.ProposalPut.resume':
    '{actor} put proposal {citation} to resume the project. The deadline for voting is {deadline}.',
  'history.ProposalPut.terminate':
    '{actor} put proposal {citation} to end the project. The deadline for voting is {deadline}.',
  'history.ProposalPut.waiver':
    '{actor} put proposal {citation} to waive the criterion “{criterion}”. The deadline for voting is {deadline}.',
  'history.ProposalPut.deviation':
    '{actor} put proposal {citation} on deviation {number}, “{title}”. The deadline for voting is {deadline}.',
  'history.ProposalPut.rules':
    '{actor} put proposal {citation} for new rules of decision. The deadline for voting is {deadline}.',
  'history.ProposalPut.addSeat':
    '{actor} put proposal {citation} for a further seat for {partner} in the steering group. The deadline for voting is {deadline}.',
  'history.ProposalPut.removeSeat':
    '{actor} put proposal {citation} to take away a seat that {partner} has in the steering group. The deadline for voting is {deadline}.',
  'history.ProposalPut.appointment':
    '{actor} put proposal {citation} to appoint {person} as {role}. The deadline for voting is {deadline}.',
  'history.ProposalPut.mandate':
    '{actor} put proposal {citation} for a new mandate with a tolerance of NOK\u00A0{amount} and {days} {days|day|days}. The deadline for voting is {deadline}.',
  'history.SeatHandedOver.absent':
    '{deputy} sits in for {person}, who is absent, on proposal {citation}. Recorded by {actor}.',
  'history.SeatHandedOver.disqualified':
    '{deputy} sits in for {person}, who is disqualified, on proposal {citation}. Recorded by {actor}.',
  'history.SeatHandedOver.disqualified.empty':
    '{actor} recorded that {person} is disqualified on proposal {citation}. Nobody sits in, and the seat does not count.',
  'history.SeatHandedOver.own.absent': '{person} is absent on proposal {citation}. {deputy} sits in.',
  'history.SeatHandedOver.own.disqualified':
    '{person} said that they are disqualified on proposal {citation}. {deputy} sits in.',
  'history.SeatHandedOver.own.disqualified.empty':
    '{person} said that they are disqualified on proposal {citation}. Nobody sits in, and the seat has no vote.',
  'history.SeatHandedOver.objection.absent':
    '{deputy} sits in for {person}, who is absent, on proposal {citation}, because the objection was upheld.',
  'history.SeatHandedOver.objection.disqualified':
    '{deputy} sits in for {person}, who is disqualified, on proposal {citation}, because the objection was upheld.',
  'history.SeatHandedOver.objection.disqualified.empty':
    '{person} is disqualified on proposal {citation}, because the objection was upheld. Nobody sits in, and the seat has no vote.',
  'history.ObjectionRaised.ground': 'Ground: {ground}.',
  'history.SeatTakenBack': '{actor} recorded that {person} takes part in person on proposal {citation}.',
  'history.BallotCast': '{actor} voted {choice} on proposal {citation}.',
  'history.BallotCast.deputy': '{actor} voted {choice} on proposal {citation} on behalf of {person}.',
  'history.BallotCast.inWriting': 'Agrees to deciding without a meeting.',
  'history.BallotCast.notInWriting': 'Does not agree to deciding without a meeting.',
  'history.ObjectionRaised.absent': '{actor} raised an objection on proposal {citation}: {person} is absent.',
  'history.ObjectionRaised.disqualified':
    '{actor} raised an objection on proposal {citation}: {person} is disqualified.',
  'history.ObjectionRuledOn.upholds': '{actor} said yes to the objection about {person} on proposal {citation}.',
  'history.ObjectionRuledOn.dismisses': '{actor} said no to the objection about {person} on proposal {citation}.',
  'history.ObjectionDecided.upheld': 'The objection about {person} on proposal {citation} was upheld.',
  'history.ObjectionDecided.dismissed': 'The objection about {person} on proposal {citation} was dismissed.',
  'history.ObjectionDecided.fell':
    'Nobody could decide on the objection about {person} on proposal {citation}, so it fell.',
  'history.ProtestRecorded': '{actor} protested that the vote was dropped on proposal {citation}.',
  'history.BasisRenewed':
    '{actor} submitted new evidence for “{criterion}” while proposal {citation} was being voted on. Everyone is asked anew, and the deadline is {deadline}.',
  'history.AdviceGiven.favours':
    'The steering group advised to adopt proposal {citation}: {yes} yes, {no} no and {blank} {blank|blank vote|blank votes}. The project owner decides.',
  'history.AdviceGiven.against':
    'The steering group advised against proposal {citation}: {yes} yes, {no} no and {blank} {blank|blank vote|blank votes}. The project owner decides.',
  'history.ProposalClosed.adopted':
    'Proposal {citation} was adopted with {yes} yes, {no} no and {blank} {blank|blank vote|blank votes}.',
  'history.ProposalClosed.notAdopted':
    'Proposal {citation} was not adopted: {yes} yes, {no} no and {blank} {blank|blank vote|blank votes}.',
  'history.ProposalClosed.lapsed':
    'Proposal {citation} lapsed without a decision: {yes} yes, {no} no and {blank} {blank|blank vote|blank votes}.',
  'history.ProposalClosed.adopted.owner': '{actor} adopted proposal {citation} as project owner.',
  'history.ProposalClosed.notAdopted.owner': '{actor} declined proposal {citation} as project owner.',
  'history.ProposalClosed.lapsed.owner': '{actor} wanted to adopt proposal {citation} as project owner, but it lapsed.',
  'history.ProposalClosed.asOf': 'The votes are counted as they stood {date}.',
  'history.ProposalWithdrawn': '{actor} withdrew proposal {citation}.',

  'history.ConditionImposed': 'Decision {citation} set a condition for {person} to meet by {date}: “{title}”',
  'history.ConditionMet': '{actor} reported the condition “{title}” as met.',
  'history.ConditionReopened': '{actor} reported that the condition “{title}” is not met after all.',

  'history.DeviationReported': '{actor} reported deviation {number}, “{title}”, for {partner}.',
  'history.DeviationPlanned': '{actor} changed deviation {number}: {changes}.',
  'history.DeviationPlanned.change.title': 'new title “{title}”',
  'history.DeviationPlanned.change.severity': 'severity {severity}',
  'history.DeviationPlanned.change.owner': 'owner {partner}',
  'history.DeviationPlanned.change.responsible': 'responsible {person}',
  'history.DeviationPlanned.change.due': 'due {date}',
  'history.DeviationPartnerInvolved': '{actor} added {partner} to those affected by deviation {number}.',
  'history.DeviationAssessed':
    '{actor} assessed deviation {number} for {partner}: NOK\u00A0{amount} and {days} {days|day|days}.',
  'history.DeviationAssessmentCompleted':
    'Every affected partner has assessed deviation {number}. Altogether it comes to NOK\u00A0{amount} and {days} {days|day|days}.',
  'history.DeviationSorted.beforeOpening': '{actor} decided that deviation {number} must be settled before opening.',
  'history.DeviationSorted.later': '{actor} decided that deviation {number} can be settled after opening.',
  'history.DeviationSorted.none': '{actor} decided that deviation {number} calls for no change.',
  'history.DeviationEscalated': '{actor} raised deviation {number} to the steering group.',
  'history.DeviationApproved.projectManager':
    '{actor} approved the change in deviation {number}: NOK\u00A0{amount} and {days} {days|day|days}, within tolerance.',
  'history.DeviationApproved.steeringGroup':
    'The steering group approved the change in deviation {number} in decision {citation}: NOK\u00A0{amount} and {days} {days|day|days}.',
  'history.DeviationRejected.projectManager': '{actor} rejected the change in deviation {number}.',
  'history.DeviationRejected.steeringGroup':
    'The steering group rejected the change in deviation {number} in proposal {citation}.',
  'history.DeviationWorkStarted': '{actor} started to carry out the change in deviation {number}.',
  'history.DeviationVerified': '{actor} checked the change in deviation {number} and found that it works.',
  'history.DeviationVerificationFailed':
    '{actor} checked the change in deviation {number} and found that it does not work yet.',
  'history.DeviationClosed': '{actor} closed deviation {number}.',
  'history.DeviationReopened': '{actor} reopened deviation {number}. It is now being assessed in round {round}.',
  'history.DeviationCommented': '{actor} commented on deviation {number}.',
} as const satisfies Translation<typeof nb>
