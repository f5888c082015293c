import type { boardOwner as nb } from '../nb/board-owner.ts'
import type { Translation } from '../text-types.ts'

export const boardOwner = {
  'board.owner.heading': 'The project owner decides',
  'board.owner.heading.decided': 'The project owner has decided',
  'board.owner.heading.ended': 'Advice to the project owner',
  'board.owner.favours': 'The steering group advises adopting the proposal.',
  'board.owner.against': 'The steering group advises against adopting the proposal.',
  'board.owner.favoured': 'The steering group advised adopting the proposal.',
  'board.owner.advisedAgainst': 'The steering group advised against adopting the proposal.',
  'board.owner.count': '{yes} yes, {no} no and {blank} blank. The advice is not binding.',
  'board.owner.waits': 'The proposal awaits {owner}.',
  'board.owner.waits.you': 'It is now for you to decide.',
  'board.owner.nobody':
    'Nobody is project owner now. The steering group can appoint one by decision, under “People and rules”.',
  'board.owner.adopts': 'Adopt the proposal',
  'board.owner.declines': 'Decline the proposal',
  'board.owner.adopts.heading': 'Adopt proposal {citation}?',
  'board.owner.declines.heading': 'Decline proposal {citation}?',
  'board.owner.declines.text': 'The proposal is not adopted. That takes effect at once.',
  'board.owner.follows': 'You follow the advice of the steering group.',
  'board.owner.differs':
    'The advice was another, so you have to give a reason. It stays with the decision and can be read by everybody.',
  'board.owner.reason': 'Reason',
  'board.owner.reason.optional': 'Reason (optional)',
  'board.owner.decided.adopted': 'Adopted by the project owner, {owner}.',
  'board.owner.decided.notAdopted': 'Not adopted by the project owner, {owner}.',
  'board.owner.decided.lapsed': 'The project owner, {owner}, wanted to adopt the proposal, but it lapsed.',
  'board.owner.decided.reason': 'The project owner’s reason: “{text}”',
} as const satisfies Translation<typeof nb>
