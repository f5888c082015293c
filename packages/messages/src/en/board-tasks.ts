import type { boardTasks as nb } from '../nb/board-tasks.ts'
import type { Translation } from '../text-types.ts'

export const boardTasks = {
  'board.tasks.heading': 'My tasks',
  'board.tasks.none.heading': 'Nothing is waiting for you',
  'board.tasks.none.text':
    'When somebody needs your vote, your assessment or your confirmation, it will appear here. The page updates by itself.',
  'board.tasks.urgency.overdue': 'Overdue',
  'board.tasks.urgency.now': 'Urgent',
  'board.tasks.urgency.soon': 'The next seven days',
  'board.tasks.urgency.later': 'Later',
  'board.tasks.urgency.noDeadline': 'No deadline',
  'board.tasks.forPartner': 'for {partner}',
  'board.tasks.insteadOf': 'instead of {member}',
  'board.tasks.anew': 'Everybody is asked anew. The vote you cast no longer counts.',
  'board.tasks.minutes': 'takes about {minutes} {minutes|minute|minutes}',
} as const satisfies Translation<typeof nb>
