import type { rule as nb } from '../nb/rule.ts'
import type { Translation } from '../text-types.ts'

export const rule = {
  'rule.voters.members': 'Each member of the steering group has one vote.',
  'rule.voters.partners':
    'Each partner has one vote, however many members it has. If they disagree, the vote is blank.',
  'rule.quorum.members.all': 'All members must take part.',
  'rule.quorum.members.part': 'At least {part} of the members must take part.',
  'rule.quorum.partners.all': 'All partners must take part.',
  'rule.quorum.partners.part': 'At least {part} of the partners must take part.',
  'rule.majority.simple': 'The proposal is adopted when there are more yes votes than no votes.',
  'rule.majority.qualified': 'The proposal is adopted when at least {part} of the votes are yes.',
  'rule.majority.unanimous': 'The proposal is adopted when nobody votes no and at least one votes yes.',
  'rule.abstention.leftOut': 'Whoever votes blank takes part, but the vote is left out of the count.',
  'rule.abstention.against': 'A blank vote counts as a no.',
  'rule.castingVote.yes': 'If the votes are equal, the leader’s vote decides.',
  'rule.castingVote.no': 'If the votes are equal, the proposal is not adopted.',
  'rule.disqualified': 'A disqualified member neither votes nor counts. A deputy may sit in.',
  'rule.part.half': 'half',
  'rule.part.third': 'one third',
  'rule.part.twoThirds': 'two thirds',
  'rule.part.quarter': 'one quarter',
  'rule.part.threeQuarters': 'three quarters',
  'rule.part.all': 'all',
  'rule.part.other': '{numerator}/{denominator}',
  'rule.short.members.simple': 'simple majority of the members',
  'rule.short.members.qualified': 'at least {part} of the members’ votes',
  'rule.short.members.unanimous': 'unanimity among the members',
  'rule.short.partners.simple': 'simple majority of the partners',
  'rule.short.partners.qualified': 'at least {part} of the partners’ votes',
  'rule.short.partners.unanimous': 'unanimity among the partners',
} as const satisfies Translation<typeof nb>
