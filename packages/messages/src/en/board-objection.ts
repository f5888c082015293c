import type { boardObjection as nb } from '../nb/board-objection.ts'
import type { Translation } from '../text-types.ts'

export const boardObjection = {
  'board.objection.raise': 'Raise an objection',
  'board.objection.raise.against': 'Raise an objection to {member} voting',
  'board.objection.raise.heading': 'Should {member} not vote on proposal {citation}?',
  'board.objection.raise.text':
    'The others in the steering group decide on the objection. It has no effect before they have upheld it: until then {member} can vote, and the vote counts.',
  'board.objection.raise.cause': 'What is the objection?',
  'board.objection.raise.absent': '{member} is absent',
  'board.objection.raise.disqualified': '{member} is disqualified on this proposal',
  'board.objection.raise.absent.voted': '{member} has voted, and so is present.',
  'board.objection.raise.absent.nobody': '{partner} has no deputy free who could step in.',
  'board.objection.raise.known': 'This has been raised on this proposal already.',
  'board.objection.raise.ground': 'Why is {member} disqualified?',
  'board.objection.raise.send': 'Raise the objection',

  'board.objection.list': 'Objections',
  'board.objection.absent': '{by} says that {member} is absent',
  'board.objection.disqualified': '{by} says that {member} is disqualified',
  'board.objection.ground': 'Ground: {ground}.',
  'board.objection.open': 'Not decided',
  'board.objection.upheld': 'Upheld',
  'board.objection.dismissed': 'Not upheld',
  'board.objection.fell': 'Fell',
  'board.objection.undecided': 'Was not decided',
  'board.objection.open.text':
    'The objection has no effect yet: {member} can vote, and the vote counts. The vote cannot be closed before its deadline as long as the objection is open.',
  'board.objection.upheld.deputy': '{deputy} votes in place of {member}.',
  'board.objection.upheld.empty': 'The seat has no vote on this proposal.',
  'board.objection.upheld.kept': 'No deputy was free any more, so {member} keeps the seat.',
  'board.objection.dismissed.text': '{member} votes as before.',
  'board.objection.fell.text': 'There was nobody who could decide on it. {member} votes as before.',
  'board.objection.undecided.text': 'The vote ended before the objection was decided. The vote of {member} counts.',
  'board.objection.seats': 'The others in the steering group decide. More than half of them must agree to uphold it.',
  'board.objection.seats.several':
    'The others in the steering group decide. More than half of them, from at least two partners, must agree to uphold it.',
  'board.objection.representatives':
    'Too few others in the steering group can decide. Those who represent {partner} decide instead.',
  'board.objection.upholds': 'Uphold',
  'board.objection.rejects': 'Do not uphold',
  'board.objection.said.upholds': 'Would uphold it',
  'board.objection.said.rejects': 'Would not uphold it',
  'board.objection.noAnswer': 'Has not answered',
  'board.objection.you': 'You are among those who decide on this.',
  'board.objection.you.said': 'You can change your answer as long as the objection is not decided.',
  'board.objection.rule.heading': 'The objection about {member} on proposal {citation}',
  'board.objection.rule.upholds.disqualified':
    'You find that {member} is disqualified. If enough of the others find the same, {member} does not vote on this proposal, and a vote already cast no longer counts.',
  'board.objection.rule.upholds.absent':
    'You find that {member} is absent. If enough of the others find the same, a deputy votes instead.',
  'board.objection.rule.rejects': 'You find that {member} shall vote in person.',
  'board.objection.awaits': '{count} {count|objection awaits|objections await} your answer.',
  'board.objection.toList': 'See the objections',

  'board.objection.lost': 'Your vote no longer counts',
  'board.objection.lost.disqualified': 'The others have upheld that you are disqualified on this proposal.',
  'board.objection.lost.absent': 'The others have upheld that you are absent on this proposal.',
  'board.objection.protest.ask':
    'If you disagree, you can have a protest recorded. It stays with the proposal for good, but does not change the result.',
  'board.objection.protest': 'Have a protest recorded',
  'board.objection.protest.heading': 'Protest on proposal {citation}?',
  'board.objection.protest.text':
    'It will stand on record that you protest that your vote does not count. Everybody in the project can see it.',
  'board.objection.protest.send': 'Record the protest',
  'board.objection.protested': '{member} protests that the vote does not count.',
  'board.objection.protested.you': 'Your protest is on record.',
} as const satisfies Translation<typeof nb>
