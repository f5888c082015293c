import type { ProjectCommandName } from '../../src/project/commands.ts'
import { nextYear, partnersAgree, role } from './beginnings.ts'
import { assessment, leak } from './deviations.ts'
import { note } from './gates.ts'

const deviation = { deviation: 'leak' }
const reason = 'Because it is so.'
const criterion = { gate: 'gate1', criterion: 'g1.goals' }
const seat = { proposal: 'vote', seat: 'seat-leif' }

/** An input that fits, for every command: most would be accepted at some point of some story. */
export const commandInputs: readonly (readonly [ProjectCommandName, Readonly<Record<string, unknown>>])[] = [
  ['admitPartner', { organisation: 'fylket', host: false }],
  ['removePartner', { partner: 'skatt', reason }],
  ['assignRole', role('staff', 'mona')],
  ['endRole', { assignment: 'role-pia', lastDay: '2026-03-31' }],
  ['constituteSteeringGroup', { rules: partnersAgree, costNok: 1, days: 1 }],
  ['submitEvidence', { ...criterion, evidence: note }],
  ['attestCriterion', { ...criterion, evidence: note }],
  ['withdrawAttestation', { ...criterion, reason }],
  ['putProposal', { subject: { kind: 'pause', reason }, deadline: nextYear }],
  ['castBallot', { ...seat, choice: 'yes' }],
  ['handOverSeat', { ...seat, cause: 'disqualified' }],
  ['takeBackSeat', seat],
  ['raiseObjection', { ...seat, cause: 'disqualified' }],
  ['ruleOnObjection', { proposal: 'vote', objection: 'objection', upholds: true }],
  ['recordProtest', seat],
  ['decideAsOwner', { proposal: 'vote', adopts: true }],
  ['closeProposal', { proposal: 'vote' }],
  ['withdrawProposal', { proposal: 'vote', reason }],
  ['settleCondition', { condition: 'vote.1', note: reason }],
  ['reopenCondition', { condition: 'vote.1', reason }],
  ['reportDeviation', leak],
  ['planDeviation', { ...deviation, severity: 'low' }],
  ['involvePartner', { ...deviation, partner: 'skatt' }],
  ['assessDeviation', assessment('solvik')],
  ['sortDeviation', { ...deviation, sorting: 'later' }],
  ['escalateDeviation', { ...deviation, reason }],
  ['approveDeviation', deviation],
  ['rejectDeviation', { ...deviation, reason }],
  ['startDeviationWork', deviation],
  ['verifyDeviation', { ...deviation, passed: true, note: reason }],
  ['closeDeviation', deviation],
  ['reopenDeviation', { ...deviation, reason }],
  ['commentDeviation', { ...deviation, text: reason }],
]
