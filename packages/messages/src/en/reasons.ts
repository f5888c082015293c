import type { reasons as nb } from '../nb/reasons.ts'
import type { Translation } from '../text-types.ts'

export const reasons = {
  'reasons.quorumMet': 'Enough have taken part: {count} of at least {needed}.',
  'reasons.quorumMissing': 'At least {needed} must take part, and {count} {count|has|have} done so.',
  'reasons.unanimous': 'The rule is unanimity, and nobody voted against.',
  'reasons.notUnanimous': 'The rule is unanimity, and not everyone voted in favour.',
  'reasons.majorityMet': 'There is a majority in favour: {count} voted yes, and the rule requires at least {needed}.',
  'reasons.majorityMissing':
    'There is no majority in favour: {count} voted yes, while the rule requires at least {needed}.',
  'reasons.castingVote': 'The votes were equal. The leader’s vote then settled it: {who}.',
  'reasons.tied': 'The votes are equal, and no casting vote has settled it. The proposal is then not adopted.',
  'reasons.noVotesFor': 'Nobody has voted yes.',
  'reasons.awaiting': 'Not voted yet: {who}.',
  'reasons.votedAgainst': 'Voted no: {who}.',
  'reasons.votedBlank': 'Voted blank: {who}.',
  'reasons.partnerSplit':
    'Members from the same partner voted differently, which makes the partner’s vote blank: {who}.',
  'reasons.representedByDeputy': 'Represented by a deputy: {who}.',
  'reasons.disqualified': 'Disqualified: {who}. A deputy may vote instead; otherwise the seat has no vote.',
  'reasons.basisChanged':
    'The project has changed since the proposal was put, so it can no longer be adopted as it stands.',
  'reasons.allAgreed': 'The rule requires everyone to say yes, and all {needed} did.',
  'reasons.notAllAgreed': 'The rule requires everyone to say yes. {count} of {needed} did. Not: {who}.',
  'reasons.chairSettled': 'The votes were equal. The vote of whoever chairs then settled it: {who}.',
  'reasons.chairAgainst':
    'The votes were equal, and whoever chairs did not vote yes: {who}. The proposal is then not adopted.',
  'reasons.tieWithoutChair':
    'The votes were equal, and neither the leader nor the deputy leader has voted from their own seat. Nobody’s silence settles a tie, so the proposal is not adopted.',
  'reasons.splitAgainst':
    'Members from the same partner voted differently, which makes the partner count as a no: {who}.',
  'reasons.inWritingNotAgreed':
    'Not everyone said yes both to the proposal and to deciding without a meeting: {who}. It must be decided in a meeting.',
  'reasons.conditionOwnerGone':
    '{who} no longer has a role in the project and cannot meet the condition. The proposal can then not be adopted as it stands.',
  'reasons.conditionDayPast':
    'The day a condition was due has passed. The proposal can then not be adopted as it stands.',
  'reasons.holdDayPast': 'The day to wait until has passed. There is then nothing to wait for.',
  'reasons.objectionUpheld': 'An objection was upheld, and the member’s own vote does not count: {who}.',
  'reasons.objectionUndecided': 'An objection was not decided before the vote ended. The vote counts: {who}.',
  'reasons.protested': 'Protested that the vote was dropped: {who}.',
  'reasons.vacantSeat': 'The seat is vacant, so nobody votes from it: {who}.',
  'reasons.askedAnew':
    'New evidence came, and everyone was asked anew. {count} {count|vote|votes} cast before that {count|does|do} not count.',
  'reasons.passesUnderNewRule': 'The votes also carry it under another of the rules it must pass under, old and new.',
  'reasons.failsUnderNewRule': 'The votes do not carry it under another of the rules it must pass under, old and new.',
  'reasons.advice': 'The votes are advice to the project owner.',
  'reasons.ownerDecided': 'The project owner decided: {who}.',
  'reasons.wasAdvice': 'The votes were advice to the project owner.',
  'reasons.ownerAdopted': 'The project owner adopted it: {who}.',
  'reasons.ownerDeclined': 'The project owner did not adopt it: {who}.',
  'reasons.ownerWouldAdopt': 'The project owner wanted to adopt it: {who}.',
} as const satisfies Translation<typeof nb>
