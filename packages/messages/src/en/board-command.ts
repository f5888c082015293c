import type { boardCommand as nb } from '../nb/board-command.ts'
import type { Translation } from '../text-types.ts'

export const boardCommand = {
  'board.command.rule': 'Rule {rule}',
  'board.command.conflict.heading': 'Others have changed the project in the meantime',
  'board.command.conflict.text':
    '{count} {count|thing has|things have} happened since you opened the page. What you wrote has not been sent yet.',
  'board.command.conflict.anyway': 'Send anyway',
  'board.command.conflict.back': 'Go back and look again',
  'board.command.unanswered': 'We got no answer. What you wrote is kept. Try again – it is never recorded twice.',
  'board.command.again': 'Try again',
  'board.command.cancel': 'Cancel',
  'board.command.close': 'Close',
  'board.command.fillIn': 'Fill in this field.',
  'board.command.choose': 'Choose …',
  'board.command.optional': 'optional',
} as const satisfies Translation<typeof nb>
