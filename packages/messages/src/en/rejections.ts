import type { rejections as nb } from '../nb/rejections.ts'
import type { Translation } from '../text-types.ts'

export const rejections = {
  'rejections.inputMisfit': 'Something is not filled in correctly: {path}. {expected} Correct it and send again.',
  'rejections.notPermitted':
    'Your role does not allow you to {permission}. This can only be done by: {roles}. Contact one of them.',
  'rejections.definitionAltered':
    'The process definition {definition} is no longer the one the project was started under. The project can then be read, but not changed. Tell those who run the service.',
  'rejections.projectUnknown': 'The project does not exist. Check the link, or find the project in the overview.',
  'rejections.projectExists':
    'The project has already been started, and a project is started only once. Open it from the overview.',
  'rejections.noPart':
    'There is no such project that you take part in now, and only those who take part can do anything. Auditors read. Check the link, or ask the project manager for a role if you are to take part.',
  'rejections.commandIdReserved':
    'The command came under an id that is reserved for the system, and was not kept. Reload the page and do it again. Programs send a random UUID of version 4 or 7.',
  'rejections.commandIdTaken':
    'Something else has already been sent and kept under the same id, and an id belongs to one command for good. This was therefore not kept. Reload the page, look at what stands there, and send again if needed.',

  'rejections.registrarNeeded':
    'Only a registrar can register people and organisations and start projects. Ask a registrar to do it.',
  'rejections.organisationKnown':
    '{name} is already registered, and an organisation is registered only once. Use the one that is there.',
  'rejections.organisationUnknown':
    'The organisation {organisation} is not registered. Only registered organisations can take part. Ask a registrar to register it first.',
  'rejections.personUnknown':
    '{person} is not registered. Only registered people can be given roles and tasks. Ask a registrar to register the person first.',
  'rejections.definitionUnknown':
    'The process definition {definition} is not published, and a project must follow one that is. Choose one from the list.',

  'rejections.projectPaused':
    'The project is paused. Until it resumes you can only vote, comment, assign roles, and put a proposal to resume or end it or to appoint somebody. Wait until the project is running again.',
  'rejections.projectTerminated':
    'The project has ended, and nothing in it can be changed. You can still read and download everything.',
  'rejections.notRunning':
    'The project is not running, so this proposal cannot be decided now. Put a proposal to resume the project first.',
  'rejections.notPaused':
    'The project is not paused, so there is nothing to resume. Reload the page to see how things stand.',

  'rejections.partnerKnown':
    '{partner} is already a partner, and takes part only once at a time. You do not need to do anything.',
  'rejections.hostKnown':
    '{partner} is already the host, and a project has only one. Admit the new partner without making it the host.',
  'rejections.partnerUnknown':
    '{partner} is not a partner in the project. What is done for a partner requires that it takes part. Choose another, or admit the partner first.',
  'rejections.partnerHoldsSeats':
    '{partner} still has a seat in the steering group. A partner leaves only when it has no seat there. Before the group is constituted, end the roles; afterwards the steering group must decide to take the seats away.',
  'rejections.periodBackwards':
    'The period ends on {to}, before it begins on {from}. A role runs from a first day to a last day. Correct the dates.',
  'rejections.partnerNeeded':
    'The role “{role}” belongs to a partner, but no partner is chosen. Choose the partner this person represents.',
  'rejections.roleTaken':
    '{person} already holds the role “{role}” in this period, and only one person at a time can. End that role first, or choose another period.',
  'rejections.belongsToPartner':
    'Who is {role} is for the partner alone to say. Once the steering group is constituted, the partner’s representatives do it, and nobody else. Representatives may also be appointed by those who sit in the partner’s seats. Ask one of them. If the partner has nobody left, put a proposal to appoint a representative.',
  'rejections.deputySeatUnknown':
    'The seat you chose does not belong to this partner. A deputy must come from the same partner as the member. Choose one of the partner’s own seats.',
  'rejections.leaderMissing':
    'The steering group has no leader yet, and cannot be constituted without one. Give somebody the role of leader first.',
  'rejections.partnerWithoutSeat':
    '{partner} has no member in the steering group. Every partner must have at least one. Appoint a member for {partner} first.',
  'rejections.alreadyConstituted':
    'The steering group is already constituted. Its rules and mandate now change by decision only. Put a proposal for the change.',
  'rejections.ruleImpossible':
    'As they stand, the rules can never give a result. A share cannot be more than the whole, more than all cannot take part, and a qualified majority must be more than half. Correct the numbers.',
  'rejections.assignmentUnknown':
    'The role does not exist in the project. Reload the page and choose a role from the list.',
  'rejections.assignmentOver': 'The role has already ended, and it ends only once. You do not need to do anything.',
  'rejections.seatTaken':
    'Somebody sits in the seat in this period, and only one person sits in a seat at a time. End that role first, or choose another period.',
  'rejections.seatOfOtherRank':
    'The seat goes with the role “{role}”, and whoever takes the seat over has that role. Choose that role, or another seat.',
  'rejections.seatNotForRole':
    'The role “{role}” does not sit in a seat of the steering group. Give the role without choosing a seat.',
  'rejections.seatNeeded':
    'Choose which seat the person is to take over. Once the steering group is constituted, new seats come by decision only. If no seat is free, put a proposal for a new one.',
  'rejections.leaderSeatStays':
    'The leader’s seat cannot be taken away, because the steering group must have a leader. Choose another seat.',
  'rejections.selfAppointed':
    'Nobody gives themselves the role “{role}”, because it votes, steps in, speaks for a partner or decides. Ask somebody else who may to do it.',
  'rejections.ownerMissing':
    'Under these rules the project owner decides, but the project has no owner today. Give somebody that role first. If the steering group is constituted, put a proposal for it.',
  'rejections.ownerByDecision':
    'Once the steering group is constituted, the project owner is appointed by decision. Put a proposal for the appointment.',
  'rejections.seatHeld':
    '{person} already sits in the steering group in this period, and nobody has two seats. End the other role first, or choose somebody else.',
  'rejections.auditorIndependent':
    '{person} cannot be an auditor and hold another role at the same time. Whoever audits must not have taken part. End one of the roles first, or choose another person.',
  'rejections.managerNeeded':
    'The project would be left without a project manager, and somebody must always manage it. Give the role to another person first, then end this one.',

  'rejections.gateUnknown':
    'The decision point “{gate}” does not exist in this project. Reload the page and choose one from the list.',
  'rejections.gateNotAhead':
    'The decision point “{gate}” does not lead out of the phase the project is in, so it cannot be dealt with now. Choose the one that is next.',
  'rejections.criterionUnknown':
    'The criterion “{criterion}” does not belong to this decision point. Reload the page and choose one from the list.',
  'rejections.criterionDerived':
    '“{criterion}” follows from what is recorded in the project, so nobody can confirm it. It is met by itself once the facts are in place.',
  'rejections.notResponsible':
    'You are not responsible for “{criterion}”, and only those responsible can confirm it: {roles}. If it concerns a partner, it must be the partner’s own people. Ask one of them.',
  'rejections.criterionPerPartner':
    '“{criterion}” is confirmed for each partner, but no partner is chosen. Choose the partner you confirm it for.',
  'rejections.criterionNotPerPartner':
    '“{criterion}” is confirmed once for the whole project, not for each partner. Confirm it without choosing a partner.',
  'rejections.evidenceMissing':
    '“{criterion}” has no evidence to rest on. A confirmation must always point to something. Add a document, a link or a note.',
  'rejections.evidenceOutdated':
    'You looked at version {version} of the evidence for “{criterion}”, but version {newest} is now there. A confirmation must rest on the newest. Read it, then confirm again.',
  'rejections.linkUnsafe':
    'The link {url} does not lead to a web page. Only links that begin with https:// or http:// can be used. Correct the link.',
  'rejections.notAttested':
    '“{criterion}” is not confirmed now, so there is no confirmation to withdraw. Reload the page to see how things stand.',

  'rejections.notConstituted':
    'The steering group is not constituted yet, and until then it cannot decide anything. Constitute it first, with a leader, a member from every partner and rules of decision.',
  'rejections.deadlinePast':
    'The deadline {deadline} has already passed. A vote needs a deadline ahead of it, so that everyone has time to vote. Choose a later one.',
  'rejections.gateNotReady':
    'The decision point “{gate}” is not ready: {missing} {missing|criterion is|criteria are} missing. All must be met or waived before you can decide to go ahead. The page shows who can do what is missing.',
  'rejections.proposalOpenAlready':
    'Proposal {citation} on the same matter is already being voted on, and you vote on one at a time. Wait for the result, or withdraw it first.',
  'rejections.conditionsMissing':
    'Going ahead with conditions takes at least one condition. Write what is to be done, by whom and when – or choose to go ahead without conditions.',
  'rejections.conditionsUnexpected':
    'Only “go ahead with conditions” can have conditions. Remove the conditions, or choose that outcome.',
  'rejections.conditionDuePast':
    'A condition is due on {due}, which has passed. It must be possible to meet a condition in time. Choose a later day.',
  'rejections.conditionOwnerOutside':
    '{person} has no role in the project now. Whoever is to meet a condition must have one. Choose somebody else, or give the person a role first.',
  'rejections.conditionDueInVote':
    'A condition is due on {due}, but the vote may last until {deadline}. It must be possible to meet a condition after the decision. Choose a later day for the condition, or an earlier deadline for voting.',
  'rejections.conditionOwnerLeaves':
    '{person} no longer has a role in the project when the deadline for voting, {deadline}, comes. Whoever is to meet a condition must still take part then. Choose somebody else.',
  'rejections.holdDayMissing': 'Say when you will take the proposal up again. Choose a day after today.',
  'rejections.holdEndsInVote':
    'You want to wait until {until}, but the vote may last until {deadline}. The wait would be over before it is adopted. Choose a later day to wait until, or an earlier deadline for voting.',
  'rejections.gateHeld':
    'The decision point “{gate}” is on hold until {until} and cannot be decided before then. Put the proposal on that day or later.',
  'rejections.reasonMissing':
    'A reason is missing. Whoever wants to send back, wait or end must say why. Write it briefly.',
  'rejections.criterionNotWaivable':
    '“{criterion}” cannot be waived. It matters just as much everywhere, and has to be met.',
  'rejections.criterionWaivedAlready': '“{criterion}” is already waived. You do not need to do anything.',
  'rejections.deviationNotEscalated':
    'Deviation {number} has not been raised to the steering group, which decides only on those that have. Ask the project manager to raise it first.',
  'rejections.proposalUnknown':
    'The proposal does not exist in the project. Reload the page and choose one from the list.',
  'rejections.proposalNotOpen':
    'Proposal {citation} has been decided or withdrawn, and the vote is over. Open the proposal to see the result.',
  'rejections.seatUnknown':
    'The seat is not here, has been taken away, or nobody sits in it. Reload the page and choose a seat from the list.',
  'rejections.criterionFrozen':
    'Proposal {citation} to pass the decision point is being voted on, and its evidence is then frozen. Confirm the criterion on the new evidence in the same step, and everyone is asked anew, or wait until the vote is over.',
  'rejections.askedAnewAlready':
    'Everyone has already been asked anew once in proposal {citation}, and that happens only once in a vote. Wait until the vote is over.',
  'rejections.blankNotAllowed': 'The rule of this proposal does not allow blank votes. Vote yes or no.',
  'rejections.inWritingUnsaid':
    'The vote does not say whether you agree to deciding without a meeting, and the rule requires everyone to say so. Say yes or no to that too.',
  'rejections.inWritingUnasked':
    'The rule of this proposal does not ask whether you agree to deciding without a meeting. Vote without answering that.',
  'rejections.adviceAwaited':
    'The steering group has not given its advice on proposal {citation} yet. Wait until the vote is over, at the latest {deadline}.',
  'rejections.adviceGiven':
    'The vote on proposal {citation} is over, and it is with the project owner. Wait for the decision.',
  'rejections.ownerReasonMissing':
    'You decide otherwise than the steering group advised, and then you must say why. Write the reason briefly.',
  'rejections.notOwner':
    'Only the project owner decides after the advice, and you do not hold that role today. Ask the project owner to decide.',
  'rejections.ownSeatOnly':
    'Only members themselves say that they are absent or disqualified, take the seat back and protest. Ask the member to do it, or raise an objection, which the others in the steering group decide on.',
  'rejections.notEntitledToVote':
    'You are not entitled to vote from this seat. Only whoever sits in it today can, or the deputy who sits in. If you think this is wrong, contact the leader of the steering group.',
  'rejections.seatHandedOver':
    'The member is recorded as {cause} for this proposal, so the seat is in other hands. Whoever is absent can take the seat back before the deputy has voted.',
  'rejections.objectionKnown':
    'This objection has already been raised in the case, which happens only once for a seat and a cause. See in the proposal what becomes of it.',
  'rejections.objectionUnknown':
    'The objection is not in the case, or it has been decided. Reload the page to see how things stand.',
  'rejections.ownSeatObjected': 'About yourself you simply say so, without an objection. Hand over your seat instead.',
  'rejections.ballotShowsPresence':
    'The member has voted in the case and is thus present. If the member is disqualified, you can raise an objection about that.',
  'rejections.notToRule':
    'You are not one of those who decide on this objection. The others in the steering group do, without the one it is about, or the partner’s representatives where too few others are left. See in the proposal who they are.',
  'rejections.deputyNeeded':
    'When a member is absent, a deputy must sit in, and none is chosen or free. The seat can stay empty only when the member is disqualified. Choose a deputy, or ask the partner to appoint one.',
  'rejections.deputyNotChosen':
    'Whoever is disqualified does not choose who sits in: the first deputy who is free does. Send without choosing a deputy.',
  'rejections.notDeputy':
    '{person} is not a deputy for this seat. Deputies sit in only for members from their own partner, or for the member they are appointed for. Choose somebody else.',
  'rejections.deputyBusy':
    '{person} already sits in another seat for this proposal, and nobody votes from two. Choose another deputy.',
  'rejections.seatNotHandedOver':
    'The member already sits in the seat, so there is nothing to give back. Reload the page to see how things stand.',
  'rejections.deputyHasVoted':
    'The deputy has voted, and a vote that was cast is not dropped by that. The seat stays with the deputy in this case.',
  'rejections.disqualificationStands':
    'A disqualification is not taken back in a case. The seat stays where it is until the case is decided.',
  'rejections.nothingToProtest':
    'No objection has taken your vote away, or the protest is already recorded. You do not need to do anything.',
  'rejections.groundMisplaced':
    'A ground is given for disqualification only, and this says {cause}. Why somebody is absent is not stored. Send without a ground.',
  'rejections.notSettled':
    'Proposal {citation} cannot be closed yet: votes still missing can change the result, or an objection is undecided. Wait until that is done, or until the deadline, {deadline}.',
  'rejections.noPartInVote':
    'You have no part in the votes here. Only those who sit in the steering group have, and their deputies. If you think this is wrong, contact the project manager.',

  'rejections.conditionUnknown':
    'The condition does not exist in the project. Reload the page and choose one from the list.',
  'rejections.conditionMetAlready':
    'The condition has already been reported as met, which is done only once. You do not need to do anything.',
  'rejections.conditionNotMet':
    'The condition has not been reported as met, so it is open already. You do not need to do anything.',

  'rejections.notForPartner':
    'You cannot do this for {partner}. Whoever acts for a partner must belong to it, or hold a role for the whole project. Ask somebody from {partner} to do it.',
  'rejections.affectedMissing':
    'No affected partner is chosen. A deviation always affects at least one, and those affected must assess it. Choose whom it concerns.',
  'rejections.partnerTwice': '{partner} is chosen twice. Each affected partner is listed once. Remove one of them.',
  'rejections.notInTrial':
    'The deviation is not from the trial. Only those are sorted into “before opening”, “later” and “no change”. Send without sorting.',
  'rejections.deviationUnknown':
    'The deviation does not exist in the project. Reload the page and choose one from the list.',
  'rejections.deviationMoved':
    'Deviation {number} is now {state}, and this step cannot be taken from there. No step can be skipped. Reload the page and see which step is next.',
  'rejections.aspectsIncomplete':
    'The assessment is not complete. It must say something about each of the six aspects, once. Fill in the rest – “none” is an answer too.',
  'rejections.notAffected':
    '{partner} is not listed as affected, and only affected partners assess the deviation. If that is wrong, ask the project manager to add {partner}.',
  'rejections.notAssessed':
    'Deviation {number} is not fully assessed. The consequences must be known to everyone affected before anything is decided. Still missing: {partners}. Ask them to assess it.',
  'rejections.overTolerance':
    'Deviation {number} comes to NOK\u00A0{costNok} and {days} {days|day|days}. The tolerance is NOK\u00A0{toleranceCostNok} and {toleranceDays} {toleranceDays|day|days}. Beyond it only the steering group decides. Raise the deviation to the steering group.',
  'rejections.steeringGroupDecides':
    'Deviation {number} has been raised to the steering group, and then the group decides, whatever its size. Put the deviation to the vote.',
  'rejections.ownWorkVerified':
    'You carried out the change in deviation {number} yourself, and nobody verifies their own work. Ask somebody else to verify it.',
  'rejections.duePast':
    'The due date {due} has already passed. A due date must be today or later when it is set. Choose a later day.',
  'rejections.nothingPlanned':
    'There is nothing new in what you sent. Change the title, severity, owner, responsible person or due date, then send.',
  'rejections.responsibleOutside':
    '{person} has no role in the project now. Whoever is responsible must have one. Choose somebody else, or give the person a role first.',
  'rejections.affectedAlready': '{partner} is already listed as affected. You do not need to do anything.',
  'rejections.deviationInVote':
    'Deviation {number} is being voted on in proposal {citation}, and then neither its title nor its severity changes. Wait until the vote is over, or withdraw the proposal first.',
} as const satisfies Translation<typeof nb>
