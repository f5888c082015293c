import type { boardConditions as nb } from '../nb/board-conditions.ts'
import type { Translation } from '../text-types.ts'

export const boardConditions = {
  'board.conditions.heading': 'Conditions',
  'board.conditions.none':
    'No conditions. When the steering group says yes with conditions, they are listed here with who is responsible and when they are due.',
  'board.conditions.met': 'Met',
  'board.conditions.open': 'Remains',
  'board.conditions.settled': 'reported met on {date} by {name}',
  'board.conditions.decision': 'decision {citation}',
  'board.conditions.settle': 'Report as met',
  'board.conditions.settleThis': 'Report as met: {condition}',
  'board.conditions.settleHeading': 'The condition is met',
  'board.conditions.note': 'How is the condition met?',
  'board.conditions.reopen': 'Reopen',
  'board.conditions.reopenThis': 'Reopen: {condition}',
  'board.conditions.reopenHeading': 'The condition is not met after all',
  'board.conditions.reopenReason': 'What turned out to be missing?',
} as const satisfies Translation<typeof nb>
