import type { rule as nb } from '../nb/rule.ts'
import type { Translation } from '../text-types.ts'

export const rule = {
  'rule.voters.members': 'Each member of the steering group has one vote.',
  'rule.voters.partners': 'Each partner has one vote, however many members it has.',
  'rule.split.blank': 'If the members from a partner vote differently, the partner’s vote is blank.',
  'rule.split.against': 'If the members from a partner vote differently, the partner counts as a no.',
  'rule.quorum.members.all': 'All members must take part.',
  'rule.quorum.members.part': 'At least {part} of the members must take part.',
  'rule.quorum.members.moreThan': 'More than {part} of the members must take part.',
  'rule.quorum.partners.all': 'All partners must take part.',
  'rule.quorum.partners.part': 'At least {part} of the partners must take part.',
  'rule.quorum.partners.moreThan': 'More than {part} of the partners must take part.',
  'rule.quorum.votesCast': 'Those who vote decide, however many they are. At least one must vote.',
  'rule.base.members.allSeats':
    'Every seat in the steering group is included, also vacant seats and the seat of somebody disqualified.',
  'rule.base.partners.allSeats':
    'Every partner with a seat in the steering group is included, also when nobody there can vote.',
  'rule.base.members.seatsThatMayVote': 'The seat of somebody disqualified without a deputy is not included.',
  'rule.base.partners.seatsThatMayVote': 'A partner where everyone is disqualified without a deputy is not included.',
  'rule.majority.simple': 'The proposal is adopted when there are more yes votes than no votes.',
  'rule.majority.qualified': 'The proposal is adopted when at least {part} of the votes are yes.',
  'rule.majority.unanimous': 'The proposal is adopted when nobody votes no and at least one votes yes.',
  'rule.majority.all':
    'The proposal is adopted only when everyone who has a vote votes yes. Whoever does not vote has not said yes.',
  'rule.abstention.leftOut': 'Whoever votes blank takes part, but the vote is left out of the count.',
  'rule.abstention.noYes': 'A blank vote is not a yes.',
  'rule.abstention.against': 'A blank vote counts as a no.',
  'rule.abstention.notAllowed': 'Blank votes are not allowed.',
  'rule.castingVote.yes': 'If the votes are equal, the leader’s vote decides.',
  'rule.castingVote.chair':
    'If the votes are equal, the vote of whoever chairs decides: the leader, or the deputy leader when the leader has not voted from their own seat. If neither has voted, the proposal is not adopted.',
  'rule.castingVote.no': 'If the votes are equal, the proposal is not adopted.',
  'rule.disqualified': 'A disqualified member does not vote. A deputy may sit in.',
  'rule.inWriting.allAgree':
    'To decide without a meeting, everyone must say yes both to the proposal and to deciding that way. Otherwise it must be decided in a meeting.',
  'rule.decidedBy.owner':
    'The votes are advice. The project owner decides afterwards, and must give a reason to go against the advice.',
  'rule.objection':
    'Members say for themselves that they are absent or disqualified. If somebody else says so, the others in the steering group decide: it takes more than half of them.',
  'rule.objection.partners': 'Those who agree must come from at least two partners.',
  'rule.renewal':
    'If new evidence comes while you vote, everyone is asked anew, only once. Everyone then has three working days, and earlier votes do not count.',
  'rule.alsoUnder':
    'The proposal changes the rules. It is adopted only when the votes carry it both under the rules that are changed and under those that come in their place.',
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
  'rule.short.members.all': 'every member says yes',
  'rule.short.partners.simple': 'simple majority of the partners',
  'rule.short.partners.qualified': 'at least {part} of the partners’ votes',
  'rule.short.partners.unanimous': 'unanimity among the partners',
  'rule.short.partners.all': 'every partner says yes',
} as const satisfies Translation<typeof nb>
