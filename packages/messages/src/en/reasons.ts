import type { reasons as nb } from '../nb/reasons.ts'
import type { Translation } from '../text-types.ts'

export const reasons = {
  'reasons.quorumMet': 'Enough have taken part: {count} of at least {needed}.',
  'reasons.quorumMissing': 'Too few have taken part: {count}, while the rule requires at least {needed}.',
  'reasons.unanimous': 'The rule is unanimity, and every vote that counts is a yes.',
  'reasons.notUnanimous': 'The rule is unanimity, and not every vote is a yes.',
  'reasons.majorityMet':
    'There is a majority in favour: {count} {count|yes vote|yes votes}, and the rule requires at least {needed}.',
  'reasons.majorityMissing':
    'There is no majority in favour: {count} {count|yes vote|yes votes}, while the rule requires at least {needed}.',
  'reasons.castingVote': 'The votes were equal. The leader’s vote then settled it: {who}.',
  'reasons.tied': 'The votes are equal, and the rule gives no casting vote. The proposal is then not adopted.',
  'reasons.noVotesFor': 'Nobody has voted yes.',
  'reasons.awaiting': 'These have not voted yet: {who}.',
  'reasons.votedAgainst': 'These voted no: {who}.',
  'reasons.votedBlank': 'These voted blank: {who}.',
  'reasons.partnerSplit':
    'Members from the same partner voted differently, so the partner has not given one answer: {who}.',
  'reasons.representedByDeputy': 'A deputy sat in for: {who}.',
  'reasons.disqualified': 'These are disqualified and do not count: {who}.',
  'reasons.basisChanged':
    'The basis has changed since the proposal was put. See what is new before you rely on the result.',
} as const satisfies Translation<typeof nb>
