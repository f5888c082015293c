import { reopenCondition } from '../conditions/commands/reopen-condition.ts'
import { settleCondition } from '../conditions/commands/settle-condition.ts'
import { castBallot } from '../decisions/commands/cast-ballot.ts'
import { closeProposal } from '../decisions/commands/close-proposal.ts'
import { decideAsOwner } from '../decisions/commands/decide-as-owner.ts'
import { handOverSeat } from '../decisions/commands/hand-over-seat.ts'
import { putProposal } from '../decisions/commands/put-proposal.ts'
import { raiseObjection } from '../decisions/commands/raise-objection.ts'
import { recordProtest } from '../decisions/commands/record-protest.ts'
import { ruleOnObjection } from '../decisions/commands/rule-on-objection.ts'
import { takeBackSeat } from '../decisions/commands/take-back-seat.ts'
import { withdrawProposal } from '../decisions/commands/withdraw-proposal.ts'
import { assessDeviation } from '../deviations/commands/assess-deviation.ts'
import { closeDeviation } from '../deviations/commands/close-deviation.ts'
import { commentDeviation } from '../deviations/commands/comment-deviation.ts'
import { approveDeviation, rejectDeviation } from '../deviations/commands/decide-deviation.ts'
import { escalateDeviation } from '../deviations/commands/escalate-deviation.ts'
import { involvePartner } from '../deviations/commands/involve-partner.ts'
import { planDeviation } from '../deviations/commands/plan-deviation.ts'
import { reopenDeviation } from '../deviations/commands/reopen-deviation.ts'
import { reportDeviation } from '../deviations/commands/report-deviation.ts'
import { sortDeviation } from '../deviations/commands/sort-deviation.ts'
import { startDeviationWork } from '../deviations/commands/start-deviation-work.ts'
import { verifyDeviation } from '../deviations/commands/verify-deviation.ts'
import { attestCriterion } from '../gates/commands/attest-criterion.ts'
import { submitEvidence } from '../gates/commands/submit-evidence.ts'
import { withdrawAttestation } from '../gates/commands/withdraw-attestation.ts'
import { admitPartner } from '../governance/commands/admit-partner.ts'
import { assignRole } from '../governance/commands/assign-role.ts'
import { constituteSteeringGroup } from '../governance/commands/constitute-steering-group.ts'
import { endRole } from '../governance/commands/end-role.ts'
import { removePartner } from '../governance/commands/remove-partner.ts'

/** Everything a person may do to a project that has been started, by name. */
export const projectCommands = {
  admitPartner,
  removePartner,
  assignRole,
  endRole,
  constituteSteeringGroup,
  submitEvidence,
  attestCriterion,
  withdrawAttestation,
  putProposal,
  castBallot,
  handOverSeat,
  takeBackSeat,
  raiseObjection,
  ruleOnObjection,
  recordProtest,
  decideAsOwner,
  closeProposal,
  withdrawProposal,
  settleCondition,
  reopenCondition,
  reportDeviation,
  planDeviation,
  involvePartner,
  assessDeviation,
  sortDeviation,
  escalateDeviation,
  approveDeviation,
  rejectDeviation,
  startDeviationWork,
  verifyDeviation,
  closeDeviation,
  reopenDeviation,
  commentDeviation,
}
export type ProjectCommandName = keyof typeof projectCommands
