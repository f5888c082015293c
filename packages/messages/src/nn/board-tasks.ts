import type { boardTasks as nb } from '../nb/board-tasks.ts'
import type { Translation } from '../text-types.ts'

export const boardTasks = {
  'board.tasks.heading': 'Oppgåvene mine',
  'board.tasks.none.heading': 'Ingenting ventar på deg',
  'board.tasks.none.text':
    'Når nokon treng stemma di, ei vurdering eller ei stadfesting frå deg, står det her. Sida oppdaterer seg sjølv.',
  'board.tasks.urgency.overdue': 'Fristen er ute',
  'board.tasks.urgency.now': 'Hastar',
  'board.tasks.urgency.soon': 'Dei neste sju dagane',
  'board.tasks.urgency.later': 'Seinare',
  'board.tasks.urgency.noDeadline': 'Utan frist',
  'board.tasks.forPartner': 'for {partner}',
  'board.tasks.insteadOf': 'i staden for {member}',
  'board.tasks.anew': 'Alle er spurde på nytt. Stemma du gav, tel ikkje lenger.',
  'board.tasks.minutes': 'tek om lag {minutes} {minutes|minutt|minutt}',
} as const satisfies Translation<typeof nb>
