import type { boardGate as nb } from '../nb/board-gate.ts'
import type { Translation } from '../text-types.ts'

export const boardGate = {
  'board.gate.heading': 'Decision point {number}: {name}',
  'board.gate.all': 'All decision points',
  'board.gate.between': '{from} → {to}',
  'board.gate.sentBack': 'Sent back for more work: {reason}',
  'board.gate.quote': '“{text}”',
  'board.gate.state.passed': 'Passed on {date} with decision {citation}.',
  'board.gate.state.deciding': 'Open for voting in proposal {citation}. The deadline is {deadline}.',
  'board.gate.state.ready': 'Ready to be voted on: all {total} criteria are in place.',
  'board.gate.state.missing': '{count} of {total} criteria are missing before the decision point can be passed.',
  'board.gate.state.held': 'On hold until {date}. It can then be put to the vote again.',
  'board.gate.state.ahead': 'Further ahead. The criteria can be confirmed once the project is in the phase before it.',

  'board.gate.criteria': 'Criteria',
  'board.gate.group.missing': 'Missing ({count})',
  'board.gate.group.outdated': 'Must be confirmed again ({count})',
  'board.gate.group.met': 'Met ({count})',
  'board.gate.group.waived': 'Waived ({count})',
  'board.gate.derived': 'The system sees this for itself. Nobody needs to confirm it.',
  'board.gate.canFix': 'Can be done by {people}.',
  'board.gate.nobody': 'Nobody holds the role needed yet: {roles}. Give somebody the role under “People and rules”.',
  'board.gate.attested': 'Confirmed by {person} on {at}, on version {version}.',
  'board.gate.outdated': 'Newer evidence has come since this was confirmed.',
  'board.gate.withdrawn': 'Withdrawn on {at}: {reason}',
  'board.gate.waived': 'The steering group has waived this criterion: {reason}',
  'board.gate.waivedIn': 'Decision {citation}',
  'board.gate.waiverOpen': 'The steering group is voting on whether to waive this criterion, in proposal {citation}',
  'board.gate.evidence': 'Evidence ({count})',
  'board.gate.version': 'Version {version}, submitted by {person} on {at}',
  'board.gate.document': '{name} ({size})',
  'board.gate.documentHash': 'Checksum of the file',
  'board.gate.link': '{title} (opens in a new tab)',

  'board.gate.attest': 'Confirm the criterion',
  'board.gate.attestThis': 'Confirm the criterion: {criterion}',
  'board.gate.attestOn': 'What does your confirmation rest on?',
  'board.gate.attestNewest': 'The evidence submitted, version {version}',
  'board.gate.attestNew': 'New evidence',
  'board.gate.attestMeaning':
    'You confirm in your own name that the criterion is met. The confirmation covers exactly this version of the evidence.',
  'board.gate.statement': 'Comment on the confirmation (optional)',
  'board.gate.evidenceKind': 'What kind of evidence?',
  'board.gate.file': 'The document',
  'board.gate.notUploaded':
    'The file is not uploaded. Your browser computes a checksum, and we record the name, size, type and checksum. Anybody can then check later that it is the same file. Keep the file itself in your archive.',
  'board.gate.unreadable': 'The file could not be read. Try again, or choose another one.',
  'board.gate.url': 'Web address',
  'board.gate.linkTitle': 'What the link leads to',
  'board.gate.note': 'Note',
  'board.gate.submit': 'Submit new evidence',
  'board.gate.submitFor': 'Submit new evidence for: {criterion}',
  'board.gate.submitSend': 'Submit',
  'board.gate.submitOutdates':
    'The criterion is confirmed on an earlier version. With new evidence it must be confirmed again.',
  'board.gate.withdraw': 'Withdraw the confirmation',
  'board.gate.withdrawThis': 'Withdraw the confirmation of: {criterion}',
  'board.gate.withdrawReason': 'Why do you withdraw the confirmation?',
  'board.gate.withdrawHelp':
    'The criterion is then missing again. The confirmation and your reason still show in the history.',
  'board.gate.frozen.once':
    'The decision point is being voted on in proposal {citation}. New evidence that comes now must be confirmed at once. Everybody is then asked anew, and the votes so far no longer count. That can happen only once.',
  'board.gate.frozen':
    'The evidence is locked while proposal {citation} is being decided. More can be added once it is decided.',
  'board.gate.renew': 'New evidence',
  'board.gate.renewThis': 'New evidence, with confirmation, for: {criterion}',
  'board.gate.renewMeaning':
    'You both add and confirm the new evidence. Everybody in proposal {citation} is asked anew: the votes so far no longer count, and everybody has at least three working days. It can be done only once in this vote.',
  'board.gate.withdrawInVote':
    'The proposal is being voted on. If the criterion is not confirmed again when the vote is over, the proposal lapses.',
  'board.gate.waive': 'Propose to waive',
  'board.gate.waiveThis': 'Propose to waive the criterion: {criterion}',
  'board.gate.waiveReason': 'Why does the criterion not fit here?',

  'board.gate.blocking': 'Deviations in the way',
  'board.gate.blockingHelp':
    'These are over tolerance and undecided. The project cannot go on until the steering group has approved or rejected them.',
  'board.gate.deviation': 'Deviation {number}: {title}',
  'board.gate.rule': 'How it is decided',
  'board.gate.entitled': 'These can vote:',
  'board.gate.notConstituted':
    'The steering group is not constituted yet. That happens under “People and rules” once a leader, members from every partner and rules are in place.',
  'board.gate.earlier': 'Earlier proposals about this decision point',

  'board.gate.put': 'Put to the vote',
  'board.gate.putOpen': 'Put to the vote …',
  'board.gate.putReady': 'Everything is in place. The steering group can decide whether the project goes on.',
  'board.gate.putNotReady':
    'The project can go on only when no criterion is missing. A proposal to wait, send back or end the project can be put to the vote now.',
  'board.gate.outcome': 'What do you propose?',
  'board.gate.notReady':
    '{count} {count|criterion is|criteria are} missing. You cannot put a proposal to go on until all are met or waived.',
  'board.gate.holdUntil': 'Wait until',
  'board.gate.holdHelp': 'From this day the decision point can be put to the vote again.',
  'board.gate.condition': 'Condition {number}',
  'board.gate.conditionText': 'What must be met?',
  'board.gate.conditionOwner': 'Who is responsible?',
  'board.gate.conditionDue': 'Due date',
  'board.gate.conditionRemove': 'Remove condition {number}',
  'board.gate.conditionAdd': 'Add a condition',
} as const satisfies Translation<typeof nb>
