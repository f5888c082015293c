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
  'reasons.tied': 'The votes are equal, and the rule gives no casting vote. The proposal is then not adopted.',
  'reasons.noVotesFor': 'Nobody has voted yes.',
  'reasons.awaiting': 'Not voted yet: {who}.',
  'reasons.votedAgainst': 'Voted no: {who}.',
  'reasons.votedBlank': 'Voted blank: {who}.',
  'reasons.partnerSplit':
    'Members from the same partner voted differently, which makes the partner’s vote blank: {who}.',
  'reasons.representedByDeputy': 'Represented by a deputy: {who}.',
  'reasons.disqualified': 'Disqualified: {who}. A deputy may vote instead; otherwise the seat is not counted.',
  'reasons.basisChanged':
    'The project has changed since the proposal was put, so it can no longer be adopted as it stands.',
} as const satisfies Translation<typeof nb>
